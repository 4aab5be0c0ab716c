package uk.corporateparenting.warehouse;

import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * One table of the warehouse: what tonight says about it, and which of its rows tonight may speak
 * about.
 */
public interface TableLoad {

    /** The warehouse table; its primary key is the natural key. */
    Table<?> table();

    /** Tonight's rows: every column of the table but {@code known_from}, by name. */
    Select<?> tonight(Star star);

    /** The rows tonight can name at all, by their key: no other stored row of the council is read. */
    default Condition reach(Star star) {
        return DSL.noCondition();
    }

    /** The rows within reach that tonight speaks about: those it does not name have vanished. */
    Condition scope(Star star);
}
