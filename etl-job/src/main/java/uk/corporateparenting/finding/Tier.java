package uk.corporateparenting.finding;

/** What a fault does to the row it is found in. */
public enum Tier {
    /** The whole file is refused or held. */
    FILE,
    /** The row is not loaded. */
    REJECT,
    /** The child's period of care is loaded but counted as undetermined. */
    QUARANTINE,
    /** The row is mended by a named repair, and loaded. */
    REPAIR,
    /** The row is loaded as it is. */
    WARN
}
