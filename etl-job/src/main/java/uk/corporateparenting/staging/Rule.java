package uk.corporateparenting.staging;

import org.jooq.Record4;
import org.jooq.Select;
import uk.corporateparenting.finding.Tier;

/** A rule across rows and files: one query finds its faults. It owns its code. */
public interface Rule {

    /** The SSDA903 number of the rule, or its name in capitals where it has none. */
    String code();

    /** What a fault does to the row. A quarantine rule points at rows of the care episodes. */
    Tier tier();

    /**
     * One row per fault: landed file, line, staging column, and the offending value as text, which is
     * masked before it is kept.
     */
    Select<Record4<Long, Long, String, String>> faults(Tonight tonight);
}
