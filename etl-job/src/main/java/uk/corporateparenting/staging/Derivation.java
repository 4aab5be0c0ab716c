package uk.corporateparenting.staging;

import java.util.List;
import org.jooq.Query;

/**
 * Works out what an extract leaves unsaid. No fault, so no finding: nothing that was fed is
 * contradicted.
 */
public interface Derivation {

    /** When a derivation is made. */
    enum Moment {
        /** What rules need to tell rows apart. */
        BEFORE_REJECTS,
        /** What needs sound rows. */
        AFTER_REJECTS,
        /** What follows from mended episodes. */
        AFTER_REPAIRS
    }

    /** When it is made. */
    Moment moment();

    /** The statements that fill the gap, in order. */
    List<Query> statements(Tonight tonight);
}
