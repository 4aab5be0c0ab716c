package uk.corporateparenting.setting.known;

import static uk.corporateparenting.setting.known.Allowed.NUMBER;
import static uk.corporateparenting.setting.known.Allowed.oneOf;

import java.util.List;

/** How health is counted. */
final class HealthSettings {

    static final List<KnownSetting> ALL = List.of(
            new KnownSetting("iha_cohort", oneOf("DUE_DATE", "ENTRY_DATE"),
                    "whether an initial health assessment counts in the window of its due date or, once due, of the entry into care"),
            new KnownSetting("iha_lookback_days", NUMBER,
                    "days before entry from which an assessment counts as the initial one"),
            new KnownSetting("iha_refusals", oneOf("NOT_ON_TIME", "LEFT_OUT"),
                    "whether a refused assessment counts as late or not at all"),
            new KnownSetting("health_mode", oneOf("YEAR_COUNT", "IN_DATE"),
                    "assessments counted over 12 months; IN_DATE: the next one not yet due"),
            new KnownSetting("dental_min_age", NUMBER,
                    "age below which annual_dental_checks leaves a child out"));

    private HealthSettings() {}
}
