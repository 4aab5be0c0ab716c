package uk.corporateparenting.warehouse;

import java.time.LocalDate;
import java.util.List;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.setting.Settings;

/**
 * What tonight's star is built for.
 *
 * @param publication
 *            number of the publication that changed rows will carry
 * @param months
 *            every month end recomputed tonight, the running month's last
 */
public record Star(
        int authorityKey, LocalDate businessDate, int publication, List<MonthEnd> months, Settings settings) {}
