package uk.corporateparenting.warehouse;

import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.Table;

/**
 * One table of the warehouse: what tonight says about it, and which of its rows tonight may speak
 * about.
 */
public interface TableLoad {

    /** The warehouse table; its primary key is the natural key. */
    Table<?> table();

    /** Tonight's rows: every column of the table but {@code known_from}, by name. */
    Select<?> tonight(Star star);

    /** The rows tonight speaks about: those it does not name have vanished. */
    Condition scope(Star star);
}
