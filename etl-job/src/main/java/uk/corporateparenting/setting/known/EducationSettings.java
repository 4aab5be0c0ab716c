package uk.corporateparenting.setting.known;

import static uk.corporateparenting.setting.known.Allowed.DAY;
import static uk.corporateparenting.setting.known.Allowed.NUMBER;
import static uk.corporateparenting.setting.known.Allowed.SCHOOL_YEARS;
import static uk.corporateparenting.setting.known.Allowed.SWITCH;
import static uk.corporateparenting.setting.known.Allowed.TERM;
import static uk.corporateparenting.setting.known.Allowed.oneOf;

import java.util.List;

/** How education is counted. */
final class EducationSettings {

    static final List<KnownSetting> ALL = List.of(
            new KnownSetting("pep_years", SCHOOL_YEARS,
                    "national curriculum years of peps_in_place; 0 is reception"),
            new KnownSetting("pep_min_days_in_care", NUMBER,
                    "days in care before a plan is expected"),
            new KnownSetting("pep_currency", oneOf("THIS_TERM", "LAST_6_MONTHS"),
                    "a plan of the term, or any of the last six months"),
            new KnownSetting("pep_reference_term", DAY.or(TERM).orNone(),
                    "pins the term of peps_in_place, or the day that it speaks of"),
            new KnownSetting("school_as_at", DAY.orNone(),
                    "pins the day of good_or_outstanding_schools"),
            new KnownSetting("school_grades_retired", SWITCH,
                    "whether good_or_outstanding_schools is no longer given"));

    private EducationSettings() {}
}
