package uk.corporateparenting.alert.message.story;

/** What is unusual about the newest value of a series; the first that applies. */
public enum Signal {
    /** It lies beyond the limits. */
    OUTSIDE,
    /** It ends seven values that all rise, or all fall. */
    TREND,
    /** Two of the last three lie close to the limit, it among them, and all three on its side. */
    NEAR_LIMIT,
    /** It ends seven values on the same side of the mean. */
    SHIFT,
    /** Nothing. */
    NONE
}
