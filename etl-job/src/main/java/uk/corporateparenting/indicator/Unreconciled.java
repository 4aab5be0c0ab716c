package uk.corporateparenting.indicator;

import java.math.BigDecimal;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.PeriodBasis;

/**
 * A breakdown whose members do not sum to what they break down.
 *
 * @param whole
 *            the numerator of the headline, or of the member broken down
 * @param members
 *            the sum of the members' numerators
 */
public record Unreconciled(
        String indicator,
        MonthEnd monthEnd,
        PeriodBasis periodBasis,
        Breakdown breakdown,
        BigDecimal whole,
        BigDecimal members) {

    /** What does not add up, for the data engineer. */
    public String sentence() {
        return "The breakdown " + breakdown + " of " + indicator + " (" + periodBasis + ", " + monthEnd.date()
                + ") sums to " + members.toPlainString() + " and not to " + whole.toPlainString() + ".";
    }
}
