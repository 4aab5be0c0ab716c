package uk.corporateparenting.alert.message.story;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.indicator.figure.FigureState;
import uk.corporateparenting.indicator.figure.Rating;

/** Figures for tests. */
final class MonthByMonth {

    private MonthByMonth() {}

    /** A month for each rating from a first one on, {@code null} where it is not rated. */
    static History rated(String first, @Nullable Rating... ratings) {
        var figures = new ArrayList<Figure>();
        var month = MonthEnd.of(YearMonth.parse(first));
        for (var rating : ratings) {
            figures.addFirst(figure("percent", month, "90", "100", rating));
            month = month.next();
        }
        return new History(figures);
    }

    static Figure figure(String unit, String numerator, @Nullable String denominator) {
        return figure(unit, MonthEnd.of(YearMonth.of(2021, 9)), numerator, denominator, null);
    }

    private static Figure figure(
            String unit, MonthEnd month, String numerator, @Nullable String denominator, @Nullable Rating rating) {
        return new Figure(
                month, "any", "Any", "Any", unit, PeriodBasis.MONTH_END, true, "ALL", "ALL", new BigDecimal(numerator),
                denominator == null ? null : new BigDecimal(denominator), BigDecimal.TEN, 0, null, null, rating, null,
                null, FigureState.PUBLISHED, month.date(), 1);
    }
}
