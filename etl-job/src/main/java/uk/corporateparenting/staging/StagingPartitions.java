package uk.corporateparenting.staging;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static uk.corporateparenting.schema.staging.Staging.STAGING;

import org.jooq.DSLContext;
import uk.corporateparenting.schema.staging.Routines;

/**
 * A council's own partitions of the staging tables: reloading one council never touches another.
 */
public final class StagingPartitions {

    private static final String AUTHORITY_KEY = "authority_key";

    private StagingPartitions() {}

    /** Makes sure that a council has them. */
    public static void add(DSLContext sql, int authorityKey) {
        Routines.addCouncil(sql.configuration(), authorityKey);
    }

    /** Empties them: every attempt stages from zero. */
    public static void empty(DSLContext sql, int authorityKey) {
        STAGING.getTables().stream()
                .filter(parent -> parent.field(AUTHORITY_KEY) != null)
                .map(parent -> table(name("staging", parent.getName() + "_" + authorityKey)))
                .forEach(partition -> sql.truncate(partition).execute());
    }
}
