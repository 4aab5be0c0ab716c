package uk.corporateparenting.setting.known;

import static uk.corporateparenting.setting.known.Allowed.DECIMAL;
import static uk.corporateparenting.setting.known.Allowed.SWITCH;

import java.util.List;

/** What the check of a night repairs and lets pass. */
final class CheckSettings {

    static final List<KnownSetting> ALL = List.of(
            new KnownSetting("repair_142", SWITCH,
                    "whether an open episode that is not the last ends at the next start; else its period of care is quarantined"),
            new KnownSetting("repair_501", SWITCH,
                    "whether the earlier of two overlapping episodes ends where the later starts; else likewise"),
            new KnownSetting("repair_433", SWITCH,
                    "whether a gap of one day between episodes is closed; else likewise"),
            new KnownSetting("maximum_rejected_percent", DECIMAL,
                    "share of a file's rows that may be rejected before the night is held"),
            new KnownSetting("maximum_children_change_percent", DECIMAL,
                    "change of the number of children in care since the last night, likewise"),
            new KnownSetting("maximum_rows_change_percent", DECIMAL,
                    "change of a file's rows since the last night, likewise"));

    private CheckSettings() {}
}
