package uk.corporateparenting.setting.known;

import static uk.corporateparenting.setting.known.Allowed.SWITCH;
import static uk.corporateparenting.setting.known.Allowed.oneOf;

import java.util.List;

/** How statutory visits are counted. */
final class VisitSettings {

    static final List<KnownSetting> ALL = List.of(
            new KnownSetting("missed_visit_policy", oneOf("ONE_OBLIGATION", "REPEAT"),
                    "a missed visit counts once; REPEAT: again after every further interval"),
            new KnownSetting("visit_long_term_rule", oneOf("PLACEMENT_OR_PLAN", "ALWAYS_6_WEEKS"),
                    "when three months suffice: U1, U4 or a long-term care plan; ALWAYS_6_WEEKS: never"),
            new KnownSetting("visit_clock", oneOf("CARER", "EVERY_PLACEMENT"),
                    "what starts the clock of visits anew: a new carer, or every placement"),
            new KnownSetting("visit_seen_required", SWITCH,
                    "whether only a visit at which the child was seen counts"),
            new KnownSetting("treat_null_seen_as", oneOf("SEEN", "NOT_SEEN"),
                    "what a visit without a word on it counts as"),
            new KnownSetting("visit_denominator", oneOf("DUE", "MADE"),
                    "visits due in the window, or made in it"),
            new KnownSetting("visit_unit", oneOf("VISIT", "CHILD"),
                    "visits; CHILD: children in care whose next visit is not overdue on the last day"));

    private VisitSettings() {}
}
