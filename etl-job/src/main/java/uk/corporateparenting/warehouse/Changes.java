package uk.corporateparenting.warehouse;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The natural keys of the rows in which a table and tonight disagree. Both are read once to find
 * them: most nights they are few, and all that follows speaks of these alone.
 *
 * @param reach
 *            the stored rows that tonight can name
 * @param rows
 *            a temporary table of the keys, with who has the row
 */
record Changes(VersionedTable target, Condition reach, Table<?> rows, Difference difference) {

    private static final String IS_STORED = "is_stored";
    private static final String IS_SAID = "is_said";
    private static final String IS_SPOKEN_OF = "is_spoken_of";
    private static final Table<Record> STORED = DSL.table(name("stored"));

    /** Compares what the table says with what tonight says. */
    static Changes between(DSLContext sql, VersionedTable target, Table<?> tonight, TableLoad load, Star star) {
        var rows = DSL.table(name("changes_of_" + target.name()));
        var reach = target.isOf(star.authorityKey()).and(load.reach(star));
        var isStored = isOf(STORED, target);
        var isSaid = isOf(tonight, target);
        var vanished = isSaid.not().and(DSL.condition(Column.of(STORED, IS_SPOKEN_OF, SQLDataType.BOOLEAN)));
        sql.createTemporaryTable(rows)
                .as(select(target.key().stream().<Field<?>>map(key -> either(key, tonight)).toList())
                        .select(field(isStored).as(IS_STORED), field(isSaid).as(IS_SAID))
                        .from(select(target.columns())
                                .select(field(DSL.trueCondition().and(load.scope(star))).as(IS_SPOKEN_OF))
                                .from(target.table())
                                .where(reach)
                                .asTable(STORED.getUnqualifiedName()))
                        .fullJoin(tonight)
                        .on(target.haveSameKey(STORED, tonight))
                        .where(isStored.not().or(vanished).or(isSaid.and(target.differ(STORED, tonight)))))
                .onCommitDrop()
                .execute();
        return new Changes(target, reach, rows, counted(sql, target, rows));
    }

    /** Whether a row is stored and is to be superseded. */
    Condition isSuperseded(Table<?> row) {
        return concern(row, has(IS_STORED));
    }

    /** Whether a row is stored and has vanished. */
    Condition hasVanished(Table<?> row) {
        return concern(row, not(has(IS_SAID)));
    }

    /** Whether a row is stored and says something else tonight. */
    Condition saysOtherwise(Table<?> row) {
        return concern(row, has(IS_STORED).and(has(IS_SAID)));
    }

    /** Whether a row is new. */
    Condition isNew(Table<?> row) {
        return concern(row, not(has(IS_STORED)));
    }

    private Condition concern(Table<?> row, Condition which) {
        return DSL.exists(selectOne().from(rows).where(target.haveSameKey(rows, row)).and(which));
    }

    private Condition has(String flag) {
        return DSL.condition(Column.of(rows, flag, SQLDataType.BOOLEAN));
    }

    private static Difference counted(DSLContext sql, VersionedTable target, Table<?> rows) {
        var isStored = DSL.condition(Column.of(rows, IS_STORED, SQLDataType.BOOLEAN));
        var isSaid = DSL.condition(Column.of(rows, IS_SAID, SQLDataType.BOOLEAN));
        return sql.select(
                count().filterWhere(isStored.not()),
                count().filterWhere(isStored.and(isSaid)),
                count().filterWhere(isSaid.not()))
                .from(rows)
                .fetchSingle(counts -> new Difference(
                        target.name(), counts.value1(), counts.value2(), counts.value3()));
    }

    private static Condition isOf(Table<?> side, VersionedTable target) {
        return Column.of(side, target.key().getFirst()).isNotNull();
    }

    private static <T> Field<T> either(Field<T> key, Table<?> tonight) {
        return coalesce(Column.of(STORED, key), Column.of(tonight, key)).as(key.getName());
    }
}
