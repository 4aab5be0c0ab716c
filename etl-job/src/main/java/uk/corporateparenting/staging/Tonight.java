package uk.corporateparenting.staging;

import org.jooq.DSLContext;
import uk.corporateparenting.contract.Conventions;
import uk.corporateparenting.finding.Attempt;
import uk.corporateparenting.setting.Settings;

/**
 * What a rule may know: the staged rows of one attempt, the council's settings and its system's
 * conventions.
 */
public record Tonight(DSLContext sql, Attempt attempt, Settings settings, Conventions conventions) {

    /** The council. */
    public int authorityKey() {
        return attempt.authorityKey();
    }
}
