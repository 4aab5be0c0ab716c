package uk.corporateparenting.indicator;

import java.time.YearMonth;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.warehouse.Star;

/**
 * The month end whose value a value is compared with: the one before, or an earlier one that is
 * set.
 */
final class ComparedMonth {

    private static final String NONE = "none";

    private ComparedMonth() {}

    static MonthEnd of(Indicator indicator, Star star, MonthEnd month) {
        return indicator.comparedMonth()
                .map(setting -> star.settings().text(setting, month.date()))
                .filter(compared -> !compared.equals(NONE))
                .map(compared -> MonthEnd.of(YearMonth.parse(compared)))
                .filter(compared -> compared.compareTo(month) < 0)
                .orElseGet(month::previous);
    }
}
