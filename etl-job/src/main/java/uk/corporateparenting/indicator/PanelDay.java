package uk.corporateparenting.indicator;

import java.time.LocalDate;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.SchoolTerm;
import uk.corporateparenting.warehouse.Star;

/**
 * The day up to which an indicator knows things: K in the definitions, or the earlier day that the
 * council has pinned for its panel, such as the end of a school term.
 */
final class PanelDay {

    private static final String NONE = "none";

    private PanelDay() {}

    static LocalDate of(Indicator indicator, Star star, MonthEnd month) {
        var known = month.knownOn(star.businessDate());
        return indicator.panelDay()
                .map(setting -> star.settings().text(setting, month.date()))
                .filter(pinned -> !pinned.equals(NONE))
                .map(pinned -> day(pinned, star))
                .filter(day -> day.isBefore(known))
                .orElse(known);
    }

    private static LocalDate day(String pinned, Star star) {
        return star.terms().named(pinned).map(SchoolTerm::ends).orElseGet(() -> LocalDate.parse(pinned));
    }
}
