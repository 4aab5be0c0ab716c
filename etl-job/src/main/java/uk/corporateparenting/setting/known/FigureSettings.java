package uk.corporateparenting.setting.known;

import static uk.corporateparenting.setting.known.Allowed.DECIMAL;
import static uk.corporateparenting.setting.known.Allowed.NUMBER;
import static uk.corporateparenting.setting.known.Allowed.SWITCH;

import java.util.List;

/** What holds for every figure. */
final class FigureSettings {

    static final List<KnownSetting> ALL = List.of(
            new KnownSetting("history_months", NUMBER,
                    "month ends recomputed each night"),
            new KnownSetting("publication_working_days", NUMBER,
                    "working days after the month end until its figures are published"),
            new KnownSetting("target_inclusive", SWITCH,
                    "whether meeting the target exactly is meeting it"),
            new KnownSetting("direction_min_change", DECIMAL,
                    "smallest difference that counts as a change"));

    private FigureSettings() {}
}
