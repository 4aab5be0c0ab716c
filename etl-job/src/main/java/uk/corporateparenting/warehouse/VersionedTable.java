package uk.corporateparenting.warehouse;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** A warehouse table seen as natural key, columns that make a difference, and history. */
record VersionedTable(Table<?> table) {

    private static final String KNOWN_FROM = "known_from";
    private static final Set<String> NO_DIFFERENCE = Set.of(KNOWN_FROM, "as_at");

    String name() {
        return table.getName();
    }

    Field<Integer> knownFrom() {
        return Objects.requireNonNull(table.field(KNOWN_FROM, Integer.class));
    }

    /** Every column but {@code known_from}. */
    List<Field<?>> columns() {
        return table.fieldStream().<Field<?>>map(field -> field)
                .filter(field -> !field.getName().equals(KNOWN_FROM))
                .toList();
    }

    Table<?> history() {
        return DSL.table(DSL.name("history", table.getName()));
    }

    /** Whether a row of this table has the natural key of another row. */
    Condition hasKeyOf(Table<?> other) {
        return haveSameKey(table, other);
    }

    /** Whether rows have the same natural key. */
    Condition haveSameKey(Table<?> one, Table<?> other) {
        return DSL.and(key().stream().map(field -> equal(field, one, other)).toList());
    }

    /** Whether rows with the same natural key say something else. */
    Condition differ(Table<?> one, Table<?> other) {
        return DSL.or(columns().stream()
                .filter(field -> !key().contains(field) && !NO_DIFFERENCE.contains(field.getName()))
                .map(field -> differs(field, one, other))
                .toList());
    }

    /** Rows of the council, where rows have one: nothing else can be the same row. */
    Condition isOf(int authorityKey) {
        var authority = table.field("authority_key", Integer.class);
        return authority == null ? DSL.noCondition() : authority.eq(authorityKey);
    }

    List<? extends TableField<?, ?>> key() {
        return Objects.requireNonNull(table.getPrimaryKey(), "A warehouse table has a primary key").getFields();
    }

    private static <T> Condition equal(Field<T> field, Table<?> one, Table<?> other) {
        return Column.of(one, field).eq(Column.of(other, field));
    }

    private static <T> Condition differs(Field<T> field, Table<?> one, Table<?> other) {
        return Column.of(one, field).isDistinctFrom(Column.of(other, field));
    }
}
