package uk.corporateparenting.staging;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.list;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static uk.corporateparenting.schema.staging.Staging.STAGING;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.Table;
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
        sql.truncate(all(authorityKey)).execute();
    }

    /**
     * Tells the planner, for the rest of the night, what is staged. A rough picture is enough to plan
     * by, and ten times quicker to take.
     */
    public static void analyze(DSLContext transaction, int authorityKey) {
        transaction.setLocal(name("default_statistics_target"), inline(10)).execute();
        transaction.query("analyze {0}", list(all(authorityKey))).execute();
    }

    /** The name of a council's partition of a staging table. */
    public static Name nameOf(String table, int authorityKey) {
        return name("staging", table + "_" + authorityKey);
    }

    private static List<Table<?>> all(int authorityKey) {
        return STAGING.getTables().stream()
                .filter(parent -> parent.field(AUTHORITY_KEY) != null)
                .<Table<?>>map(parent -> table(nameOf(parent.getName(), authorityKey)))
                .toList();
    }
}
