package uk.corporateparenting.alert;

import java.util.List;
import uk.corporateparenting.setting.IndicatorPolicy;

/** What the configuration says of each indicator. */
record Policies(List<IndicatorPolicy> all) {

    /** Every stored figure has its row: the indicators of the warehouse come from the same file. */
    IndicatorPolicy of(String code) {
        return all.stream()
                .filter(policy -> policy.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("indicators.csv has no row for " + code));
    }
}
