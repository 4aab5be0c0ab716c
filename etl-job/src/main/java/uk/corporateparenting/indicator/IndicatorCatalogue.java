package uk.corporateparenting.indicator;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.corporateparenting.setting.ConfigurationFaults;
import uk.corporateparenting.setting.IndicatorPolicy;
import uk.corporateparenting.warehouse.reference.IndicatorMember;

/** Every indicator there is: a definition joins by being written. */
@Component
public final class IndicatorCatalogue {

    private final List<Indicator> indicators;

    IndicatorCatalogue(List<Indicator> indicators) {
        this.indicators = indicators.stream().sorted(comparing(Indicator::code)).toList();
    }

    /** The indicators by code. */
    public List<Indicator> indicators() {
        return indicators;
    }

    /** The indicator of a code that there is. */
    public Indicator indicator(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing defines the indicator " + code));
    }

    /**
     * The indicators as analysts see them: what each means, and what the configuration says about it.
     *
     * @throws ConfigurationFaults
     *             naming every definition without its one row, and every row without a definition
     */
    public List<IndicatorMember> members(List<IndicatorPolicy> policies) {
        var faults = faults(policies);
        if (!faults.isEmpty()) {
            throw new ConfigurationFaults(faults);
        }
        return indicators.stream().map(indicator -> member(indicator, rows(policies, indicator).getFirst())).toList();
    }

    /** What keeps the definitions and the rows of the configuration from matching one to one. */
    List<String> faults(List<IndicatorPolicy> policies) {
        var faults = new ArrayList<String>();
        for (var indicator : indicators) {
            var rows = rows(policies, indicator);
            if (rows.size() != 1) {
                faults.add("indicators.csv needs one row for %s and has %d.".formatted(indicator.code(), rows.size()));
            } else if (!indicator.periodBases().contains(rows.getFirst().headlineBasis())) {
                faults.add("The headline basis of %s in indicators.csv must be one of %s."
                        .formatted(indicator.code(), indicator.periodBases()));
            }
        }
        policies.stream()
                .map(IndicatorPolicy::code)
                .filter(code -> indicators.stream().noneMatch(indicator -> indicator.code().equals(code)))
                .forEach(code -> faults.add("indicators.csv has a row for %s, which nothing defines.".formatted(code)));
        return faults;
    }

    private static List<IndicatorPolicy> rows(List<IndicatorPolicy> policies, Indicator indicator) {
        return policies.stream().filter(policy -> policy.code().equals(indicator.code())).toList();
    }

    private static IndicatorMember member(Indicator indicator, IndicatorPolicy policy) {
        return new IndicatorMember(
                indicator.code(),
                policy.title(),
                policy.section(),
                policy.sortOrder(),
                policy.unit(),
                policy.polarity(),
                policy.headlineBasis().name(),
                indicator.periodBases().stream().map(Enum::name).collect(joining(",")),
                indicator.definition());
    }
}
