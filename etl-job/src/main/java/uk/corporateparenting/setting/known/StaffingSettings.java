package uk.corporateparenting.setting.known;

import static uk.corporateparenting.setting.known.Allowed.DAY;
import static uk.corporateparenting.setting.known.Allowed.MONTH;

import java.util.List;

/** How staff are counted. */
final class StaffingSettings {

    static final List<KnownSetting> ALL = List.of(
            new KnownSetting("staffing_as_at", DAY.orNone(),
                    "pins the day of the two staffing indicators"),
            new KnownSetting("caseload_compare_month", MONTH.orNone(),
                    "month with which the average caseload is compared"));

    private StaffingSettings() {}
}
