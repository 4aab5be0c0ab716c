package uk.corporateparenting.staging.rule;

import uk.corporateparenting.finding.Tier;
import uk.corporateparenting.staging.Rule;

/** A rule that only tells: the row is loaded as it is. */
interface Warning extends Rule {

    @Override
    default Tier tier() {
        return Tier.WARN;
    }
}
