package uk.corporateparenting.setting.known;

import static uk.corporateparenting.setting.known.Allowed.NUMBER;
import static uk.corporateparenting.setting.known.Allowed.SWITCH;
import static uk.corporateparenting.setting.known.Allowed.oneOf;

import java.util.List;

/** How reviews are counted. */
final class ReviewSettings {

    static final List<KnownSetting> ALL = List.of(
            new KnownSetting("review_interval_mode", oneOf("MONTHS", "DAYS_91_183", "SOURCE_DUE"),
                    "3, then 6 months between reviews; DAYS_91_183: so many days; SOURCE_DUE: the source's due date where it has one"),
            new KnownSetting("review_parts_within_days", NUMBER,
                    "a review held so many days or fewer after another is a part of it"),
            new KnownSetting("review_adoption_timetable", SWITCH,
                    "whether a child placed for adoption is reviewed 4 weeks, 3 and 6 months on"),
            new KnownSetting("review_attribution", oneOf("HELD_OR_DUE", "DUE"),
                    "a review counts when held, else when due; DUE: always when due"),
            new KnownSetting("review_unit", oneOf("REVIEW", "CHILD"),
                    "reviews; CHILD: children all of whose reviews were on time"));

    private ReviewSettings() {}
}
