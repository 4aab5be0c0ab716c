package uk.corporateparenting.setting.known;

import static uk.corporateparenting.setting.known.Allowed.LETTERS;
import static uk.corporateparenting.setting.known.Allowed.SWITCH;
import static uk.corporateparenting.setting.known.Allowed.oneOf;

import java.util.List;

/** How care leavers are counted. */
final class LeavingCareSettings {

    static final List<KnownSetting> ALL = List.of(
            new KnownSetting("care_leaver_mode", oneOf("CURRENT", "BIRTHDAY_COHORT"),
                    "those aged 19 to 21 now, or whose birthday fell in the year"),
            new KnownSetting("infer_unsuitable_from_code", LETTERS.orNone(),
                    "accommodation codes that are unsuitable where nothing is said"),
            new KnownSetting("pathway_currency", oneOf("LAST_6_MONTHS", "EVER"),
                    "how old a pathway plan may be"),
            new KnownSetting("pathway_includes_qualifying", SWITCH,
                    "whether qualifying care leavers are owed a pathway plan"));

    private LeavingCareSettings() {}
}
