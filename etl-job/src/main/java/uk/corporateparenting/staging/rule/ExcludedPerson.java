package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.PERSON;
import static uk.corporateparenting.staging.StagedTables.column;

import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.finding.Tier;
import uk.corporateparenting.staging.Rule;
import uk.corporateparenting.staging.StagedTables;
import uk.corporateparenting.staging.Tonight;

/** A row is about a test record, or one that the council marked as a duplicate of another. */
@Component
@Order(1)
final class ExcludedPerson implements Rule {

    @Override
    public String code() {
        return "EXCLUDED_PERSON";
    }

    @Override
    public Tier tier() {
        return Tier.REJECT;
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return StagedTables.all()
                .stream()
                .filter(table -> table.field(PERSON.PERSON_ID) != null)
                .map(table -> rowsAboutExcluded(table, tonight))
                .reduce(Select::unionAll)
                .orElseThrow();
    }

    private static Select<Record4<Long, Long, String, String>> rowsAboutExcluded(
            Table<? extends Record> table, Tonight tonight) {
        var person = column(table, PERSON.PERSON_ID);
        var excluded = PERSON.as("excluded");
        return select(column(table, PERSON.FILE_ID), column(table, PERSON.LINE), FaultyColumn.name(person),
                FaultyColumn.text(person))
                .from(table)
                .where(column(table, PERSON.AUTHORITY_KEY).eq(tonight.authorityKey()))
                .and(person.in(tonight.conventions().excludedPersonIds())
                        .or(person.in(select(excluded.PERSON_ID).from(excluded)
                                .where(excluded.AUTHORITY_KEY.eq(tonight.authorityKey()))
                                .and(excluded.IS_EXCLUDED))));
    }
}
