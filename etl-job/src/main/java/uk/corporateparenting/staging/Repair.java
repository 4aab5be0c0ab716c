package uk.corporateparenting.staging;

import org.jooq.Query;
import uk.corporateparenting.finding.Tier;

/** A rule that mends what it finds, unless a council has switched it off. */
public interface Repair extends Rule {

    @Override
    default Tier tier() {
        return Tier.REPAIR;
    }

    /** The statement that mends every fault the rule finds. */
    Query mend(Tonight tonight);

    /** The setting that switches the repair. */
    default String setting() {
        return "repair_" + code();
    }
}
