package uk.corporateparenting.warehouse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/**
 * Makes a table say what tonight says, and keeps what it said before. The only writer of the star.
 */
@Component
public final class DifferenceLoader {

    private static final Field<Integer> KNOWN_TO = DSL.field(DSL.name("known_to"), SQLDataType.INTEGER);

    /**
     * Applies tonight's rows as a difference, inside the caller's transaction: rows that changed or
     * vanished go to the history first. A row that says the same is not touched.
     */
    public Difference apply(DSLContext sql, TableLoad load, Star star) {
        var target = new VersionedTable(load.table());
        var tonight = stage(sql, load, star, target);
        var changes = Changes.between(sql, target, tonight, load, star);
        var difference = changes.difference();
        if (difference.superseded() > 0) {
            remember(sql, star, changes);
            delete(sql, changes);
            update(sql, star, changes, tonight);
        }
        if (difference.inserted() > 0) {
            insert(sql, star, changes, tonight);
        }
        sql.dropTemporaryTable(changes.rows()).execute();
        sql.dropTemporaryTable(tonight).execute();
        return difference;
    }

    /**
     * The table's own types round tonight's values as the stored ones were, so that equals stay equal.
     */
    private static Table<?> stage(DSLContext sql, TableLoad load, Star star, VersionedTable target) {
        Table<?> tonight = DSL.table(DSL.name("tonight_" + target.table().getName()));
        var columns = target.columns();
        sql.createTemporaryTable(tonight)
                .as(DSL.select(columns).from(target.table()))
                .withNoData()
                .onCommitDrop()
                .execute();
        Table<?> said = DSL.table(load.tonight(star)).as("said");
        sql.insertInto(tonight, columns)
                .select(DSL.select(of(said, columns)).from(said))
                .execute();
        sql.createUniqueIndex()
                .on(tonight, target.key().stream().map(DSL::field).toList())
                .execute();
        sql.query("analyze {0}", tonight).execute();
        return tonight;
    }

    private static void remember(DSLContext sql, Star star, Changes changes) {
        var target = changes.target();
        var kept = with(target.columns(), target.knownFrom());
        sql.insertInto(target.history(), with(kept, KNOWN_TO))
                .select(DSL.select(with(kept, DSL.inline(star.publication())))
                        .from(target.table())
                        .where(changes.reach())
                        .and(changes.isSuperseded(target.table())))
                .execute();
    }

    private static void delete(DSLContext sql, Changes changes) {
        var target = changes.target();
        sql.deleteFrom(target.table())
                .where(changes.reach())
                .and(changes.hasVanished(target.table()))
                .execute();
    }

    private static void update(DSLContext sql, Star star, Changes changes, Table<?> tonight) {
        var target = changes.target();
        Map<Field<?>, Object> values = new HashMap<>();
        target.columns().forEach(column -> values.put(column, Column.of(tonight, column)));
        target.key().forEach(values::remove);
        values.put(target.knownFrom(), star.publication());
        sql.update(target.table())
                .set(values)
                .from(tonight)
                .where(changes.reach())
                .and(target.hasKeyOf(tonight))
                .and(changes.saysOtherwise(tonight))
                .execute();
    }

    private static void insert(DSLContext sql, Star star, Changes changes, Table<?> tonight) {
        var target = changes.target();
        sql.insertInto(target.table(), with(target.columns(), target.knownFrom()))
                .select(DSL.select(with(of(tonight, target.columns()), DSL.inline(star.publication())))
                        .from(tonight)
                        .where(changes.isNew(tonight)))
                .execute();
    }

    private static List<Field<?>> of(Table<?> rows, List<? extends Field<?>> columns) {
        return columns.stream().<Field<?>>map(column -> Column.of(rows, column)).toList();
    }

    private static List<Field<?>> with(List<? extends Field<?>> columns, Field<?> last) {
        return Stream.concat(columns.stream(), Stream.<Field<?>>of(last)).toList();
    }
}
