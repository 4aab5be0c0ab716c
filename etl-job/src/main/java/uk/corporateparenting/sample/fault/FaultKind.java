package uk.corporateparenting.sample.fault;

import java.util.Locale;

/** The faults that can be planted; a number is the national validation rule that would find it. */
enum FaultKind {
    /** A legal status nobody has mapped. */
    UNMAPPED_LEGAL_STATUS,
    /** A placement type nobody has mapped. */
    UNMAPPED_PLACEMENT_TYPE,
    /** An episode left open although another follows (142). */
    OPEN_EPISODE_BEFORE_ANOTHER,
    /** An episode that ends after the next has started (501). */
    OVERLAPPING_EPISODES,
    /** An episode that ends one day before it should (433). */
    ONE_DAY_GAP,
    /** An end without its reason (148). */
    END_WITHOUT_REASON,
    /** An episode whose placement is not in the extract. */
    ORPHAN_PLACEMENT,
    /** The same review twice. */
    DUPLICATE_REVIEW,
    /** A day that no calendar has. */
    INVALID_DATE,
    /** A row that stops before its last columns. */
    SHORT_ROW,
    /** An identifier that ends in a no-break space. */
    IDENTIFIER_WITH_NO_BREAK_SPACE,
    /** A school that no reference knows. */
    UNKNOWN_SCHOOL,
    /** Missing until after care ended (577). */
    MISSING_AFTER_CARE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
