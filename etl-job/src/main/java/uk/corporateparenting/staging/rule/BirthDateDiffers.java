package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.CARE_LEAVER;
import static uk.corporateparenting.schema.staging.Tables.DEPRIVATION_OF_LIBERTY;
import static uk.corporateparenting.schema.staging.Tables.HEALTH_YEAR;
import static uk.corporateparenting.schema.staging.Tables.IMMIGRATION_STATUS;
import static uk.corporateparenting.schema.staging.Tables.MISSING_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;
import static uk.corporateparenting.schema.staging.Tables.PERSON;
import static uk.corporateparenting.schema.staging.Tables.PREVIOUS_PERMANENCE;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;
import static uk.corporateparenting.schema.staging.Tables.WORKER_EPISODE;
import static uk.corporateparenting.staging.StagedTables.column;

import java.util.List;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** A file repeats another date of birth than the file of children has (INT11 to INT18). */
@Component
final class BirthDateDiffers implements Warning {

    private static final List<Table<?>> REPEATING = List.of(REVIEW, PERMANENCE, MISSING_EPISODE, HEALTH_YEAR,
            CARE_LEAVER, IMMIGRATION_STATUS, PREVIOUS_PERMANENCE, WORKER_EPISODE, DEPRIVATION_OF_LIBERTY);

    @Override
    public String code() {
        return "BIRTH_DATE_DIFFERS";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return REPEATING.stream()
                .map(table -> different(table, tonight))
                .reduce(Select::unionAll)
                .orElseThrow();
    }

    private static Select<Record4<Long, Long, String, String>> different(
            Table<? extends Record> table, Tonight tonight) {
        var bornOn = column(table, PERSON.BORN_ON);
        return Fault.at(column(table, PERSON.FILE_ID), column(table, PERSON.LINE), bornOn)
                .from(table)
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(column(table, PERSON.PERSON_ID)))
                .where(column(table, PERSON.AUTHORITY_KEY).eq(tonight.authorityKey()))
                .and(PERSON.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(bornOn.ne(PERSON.BORN_ON));
    }
}
