package uk.corporateparenting.warehouse.reference;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Writes rows that all councils share. They carry no history: their keys stay, their words may
 * improve.
 */
final class ReferenceTable {

    /** What every council shares is older than any publication. */
    static final Field<Integer> KNOWN_FROM = inline(0).as("known_from");

    private ReferenceTable() {}

    /**
     * Adds the rows that are new and corrects those that differ; nothing is removed. A row that says
     * the same is not even locked: the facts that a night of another council writes may refer to it.
     */
    static void merge(DSLContext sql, Table<?> target, Select<?> rows) {
        var columns = Arrays.asList(target.fields());
        var said = table(rows).as("said");
        var news = select(columns.stream().map(column -> field(DSL.name("said", column.getName()))).toList())
                .from(said)
                .except(select(columns).from(target));
        if (!sql.fetchExists(news)) {
            return;
        }
        ReferenceLock.change(sql);
        var key = Objects.requireNonNull(target.getPrimaryKey()).getFields();
        Map<Field<?>, Field<?>> values = new HashMap<>();
        columns.stream().filter(column -> !key.contains(column)).forEach(
                column -> values.put(column, excluded(column)));
        sql.insertInto(target, columns).select(news).onConflict(key).doUpdate().set(values).execute();
    }

    /** The key a member has, or else the next free one, new members numbered in the order given. */
    static Field<Integer> keyOf(Table<?> target, Field<Integer> key, List<? extends OrderField<?>> order) {
        Field<Integer> last = field(select(coalesce(max(key), inline(0))).from(target).where(key.gt(0)));
        return coalesce(key, last.plus(rowNumber().over().partitionBy(DSL.field(key.isNull())).orderBy(order)));
    }
}
