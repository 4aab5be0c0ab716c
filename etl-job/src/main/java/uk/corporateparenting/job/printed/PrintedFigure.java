package uk.corporateparenting.job.printed;

import java.util.Locale;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.figure.Figure;

/**
 * What a printed report says in one place of a figure, or does not say where it should.
 *
 * @param printed
 *            in the report's own words; empty where it prints none
 * @param mustEqual
 *            whether ours must say the same
 * @param note
 *            why not, or how an ambiguity was settled
 */
record PrintedFigure(
        String authority,
        MonthEnd month,
        String indicator,
        PeriodBasis periodBasis,
        String breakdown,
        String member,
        Quantity quantity,
        String printed,
        boolean mustEqual,
        String note) {

    /** What is said of the figure. */
    enum Quantity {
        VALUE, NUMERATOR, DENOMINATOR, TARGET, RATING, CHANGE, AS_AT;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    boolean isOf(Figure figure) {
        return figure.monthEnd().equals(month)
                && figure.code().equals(indicator)
                && figure.periodBasis() == periodBasis
                && figure.breakdown().equals(breakdown)
                && figure.member().equals(member);
    }
}
