package uk.corporateparenting.setting.known;

import static uk.corporateparenting.setting.known.Allowed.NUMBER;
import static uk.corporateparenting.setting.known.Allowed.SWITCH;

import java.util.List;

/** How placements, absences and leavers are counted. */
final class PlacementSettings {

    static final List<KnownSetting> ALL = List.of(
            new KnownSetting("pl2_age_limit", NUMBER.orNone(),
                    "age below which two_years_in_placement counts a child; none for no limit"),
            new KnownSetting("missing_include_away", SWITCH,
                    "whether children away count as missing"),
            new KnownSetting("exclude_transfers", SWITCH,
                    "whether leavers_adopted leaves out children whose care another council took over"));

    private PlacementSettings() {}
}
