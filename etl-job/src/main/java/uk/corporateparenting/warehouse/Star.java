package uk.corporateparenting.warehouse;

import java.time.LocalDate;
import java.util.List;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.Nights;
import uk.corporateparenting.calendar.SchoolTerms;
import uk.corporateparenting.setting.Population;
import uk.corporateparenting.setting.Settings;
import uk.corporateparenting.setting.Target;

/**
 * What tonight's star is built for.
 *
 * @param publication
 *            number of the publication that changed rows will carry
 * @param months
 *            every month end recomputed tonight, the running month's last
 * @param targets
 *            the council's own
 * @param populations
 *            the council's own
 * @param terms
 *            the council's school terms
 * @param nights
 *            the council's published nights up to tonight
 */
public record Star(
        int authorityKey,
        LocalDate businessDate,
        int publication,
        List<MonthEnd> months,
        Settings settings,
        List<Target> targets,
        List<Population> populations,
        SchoolTerms terms,
        Nights nights) {

    private static final int YEARS_OF_THE_SOURCE = 6;

    public Star {
        months = List.copyOf(months);
        targets = List.copyOf(targets);
        populations = List.copyOf(populations);
    }

    /** A star of a council without school terms, on its first night. */
    public Star(
            int authorityKey,
            LocalDate businessDate,
            int publication,
            List<MonthEnd> months,
            Settings settings,
            List<Target> targets,
            List<Population> populations) {
        this(authorityKey, businessDate, publication, months, settings, targets, populations,
                new SchoolTerms(List.of()), Nights.first(businessDate));
    }

    /** A star of a council without targets or populations either. */
    public Star(
            int authorityKey, LocalDate businessDate, int publication, List<MonthEnd> months, Settings settings) {
        this(authorityKey, businessDate, publication, months, settings, List.of(), List.of());
    }

    /**
     * Months before it keep what they say. Those after tonight's, left by nights now replayed, are not
     * known yet: a table of months speaks of all from here on.
     */
    public LocalDate firstMonthEnd() {
        return months.getFirst().date();
    }

    /**
     * First day of the years a source still speaks about: what ended before it and is no longer fed has
     * aged out, what ended later was deleted.
     */
    public LocalDate firstDayOfTheSource() {
        return businessDate.minusYears(YEARS_OF_THE_SOURCE);
    }
}
