package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static uk.corporateparenting.schema.staging.Tables.FAULT;
import static uk.corporateparenting.schema.staging.Tables.PERSON;
import static uk.corporateparenting.staging.StagedTables.column;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.staging.Tonight;

/** Rows of one staging table that count as the same record. */
record Twins(Table<? extends Record> table, Table<? extends Record> rows, List<Field<?>> key, Condition membership) {

    private static final Field<Integer> COPY = DSL.field(DSL.name("copy"), SQLDataType.INTEGER);
    private static final Field<String> SHOWN = DSL.field(DSL.name("shown"), SQLDataType.CLOB);

    /** Rows equal in every column. */
    static Twins identical(Table<? extends Record> table) {
        return new Twins(table, table, List.of(content(table)), trueCondition());
    }

    /** Every column but those that say where the row came from. */
    static Field<?>[] content(Table<? extends Record> table) {
        return Stream.of(table.fields()).filter(field -> FAULT.field(field.getName()) == null).toArray(Field[]::new);
    }

    /** All but the first row of each record. */
    Select<Record4<Long, Long, String, String>> laterOnes(Tonight tonight) {
        var file = column(table, FAULT.FILE_ID);
        var line = column(table, FAULT.LINE);
        var shown = table.field(PERSON.PERSON_ID) == null ? content(table)[0] : column(table, PERSON.PERSON_ID);
        var numbered = select(file, line, FaultyColumn.text(shown).as(SHOWN),
                rowNumber().over(partitionBy(key).orderBy(file, line)).as(COPY))
                .from(rows)
                .where(column(table, FAULT.AUTHORITY_KEY).eq(tonight.authorityKey()))
                .and(membership)
                .asTable("numbered");
        return select(column(numbered, FAULT.FILE_ID), column(numbered, FAULT.LINE), FaultyColumn.name(shown),
                column(numbered, SHOWN))
                .from(numbered)
                .where(column(numbered, COPY).gt(1));
    }
}
