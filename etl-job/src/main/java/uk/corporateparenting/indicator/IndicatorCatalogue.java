package uk.corporateparenting.indicator;

import static java.util.Comparator.comparing;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.corporateparenting.setting.ConfigurationFaults;

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

    /** The indicator of a code; {@code config/indicators.csv} may name no other. */
    public Indicator named(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ConfigurationFaults(List.of("indicators.csv: there is no indicator " + code
                        + "; remove the row or write its definition.")));
    }
}
