package uk.corporateparenting.warehouse.reference;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.SQLDataType.OTHER;

import org.jooq.DSLContext;

/**
 * Rows that all councils share change only while no council publishes: a night that refers to them
 * and a start that corrects them would otherwise each wait for the other. Held to the end of the
 * caller's transaction.
 */
public final class ReferenceLock {

    private static final int LOCK_CLASS = 0x43505701;
    private static final int ONE_LOADS = 0;
    private static final int NONE_CHANGES = 1;

    private ReferenceLock() {}

    /** From now on nobody changes what is shared; others may publish too. */
    public static void publish(DSLContext sql) {
        take(sql, "pg_advisory_xact_lock_shared", NONE_CHANGES);
    }

    /** From now on nobody else compares what is shared with what it should be. */
    public static void load(DSLContext sql) {
        take(sql, "pg_advisory_xact_lock", ONE_LOADS);
    }

    /** From now on nobody publishes. */
    static void change(DSLContext sql) {
        take(sql, "pg_advisory_xact_lock", NONE_CHANGES);
    }

    private static void take(DSLContext sql, String lock, int which) {
        sql.select(function(lock, OTHER, val(LOCK_CLASS), val(which))).fetch();
    }
}
