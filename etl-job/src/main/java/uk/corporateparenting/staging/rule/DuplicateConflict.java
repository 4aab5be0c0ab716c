package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;
import static uk.corporateparenting.schema.staging.Tables.CARE_LEAVER;
import static uk.corporateparenting.schema.staging.Tables.HEALTH_YEAR;
import static uk.corporateparenting.schema.staging.Tables.IMMIGRATION_STATUS;
import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;
import static uk.corporateparenting.schema.staging.Tables.PERSON;
import static uk.corporateparenting.schema.staging.Tables.PREVIOUS_PERMANENCE;
import static uk.corporateparenting.staging.StagedTables.column;

import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.finding.Tier;
import uk.corporateparenting.staging.Rule;
import uk.corporateparenting.staging.Tonight;

/**
 * A file with one row per child has several rows for a child that say different things: all are
 * refused (INT31 to INT36).
 */
@Component
@Order(2)
final class DuplicateConflict implements Rule {

    @Override
    public String code() {
        return "DUPLICATE_CONFLICT";
    }

    @Override
    public Tier tier() {
        return Tier.REJECT;
    }

    private static final Set<String> ONE_ROW_PER_CHILD = Set.of("ssd_person", "header", "uasc", "oc2", "oc3", "ad1",
            "previous_permanence");

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Stream.of(PERSON, HEALTH_YEAR, CARE_LEAVER, PERMANENCE, IMMIGRATION_STATUS, PREVIOUS_PERMANENCE)
                .map(table -> conflicts(table, tonight))
                .reduce(Select::unionAll)
                .orElseThrow();
    }

    private static Select<Record4<Long, Long, String, String>> conflicts(
            Table<? extends Record> table, Tonight tonight) {
        var file = column(table, PERSON.FILE_ID);
        var person = column(table, PERSON.PERSON_ID);
        var inConflict = select(file, person)
                .from(table)
                .join(SOURCE_FILE)
                .on(SOURCE_FILE.FILE_ID.eq(file))
                .where(column(table, PERSON.AUTHORITY_KEY).eq(tonight.authorityKey()))
                .and(SOURCE_FILE.FEED.in(ONE_ROW_PER_CHILD))
                .groupBy(file, person)
                .having(countDistinct(Twins.content(table)).gt(1))
                .asTable("conflict");
        return select(file, column(table, PERSON.LINE), FaultyColumn.name(person), FaultyColumn.text(person))
                .from(table)
                .join(inConflict)
                .on(column(inConflict, PERSON.FILE_ID).eq(file))
                .and(column(inConflict, PERSON.PERSON_ID).eq(person))
                .where(column(table, PERSON.AUTHORITY_KEY).eq(tonight.authorityKey()));
    }
}
