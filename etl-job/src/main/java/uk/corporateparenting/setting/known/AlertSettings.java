package uk.corporateparenting.setting.known;

import static uk.corporateparenting.setting.known.Allowed.NUMBER;

import java.util.List;

/** Who is told of a breach, and for how long nobody may be. */
final class AlertSettings {

    static final List<KnownSetting> ALL = List.of(
            new KnownSetting("escalation_months", NUMBER,
                    "month ends for which an indicator must have been Poor until a director is told of it too"),
            new KnownSetting("longest_silence_days", NUMBER,
                    "days after the newest business date until which alerts silence may last"));

    private AlertSettings() {}
}
