package uk.corporateparenting.indicator.restatement;

import java.util.List;
import java.util.Optional;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.figure.Figure;

/**
 * Why a figure says something else in a later publication.
 *
 * @param before
 *            the headline in the earlier one; nothing where the month was not computed
 * @param parts
 *            what makes the difference, by cause and case; they sum to it
 */
public record Restatement(PeriodBasis basis, Optional<Figure> before, Optional<Figure> after, List<Part> parts) {

    public Restatement {
        parts = List.copyOf(parts);
    }

    /** How much more the later figure counts. */
    public Share difference() {
        return Share.of(after).minus(Share.of(before));
    }
}
