package uk.corporateparenting.indicator;

import static java.util.Comparator.comparing;

import java.util.List;
import org.springframework.stereotype.Component;

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
}
