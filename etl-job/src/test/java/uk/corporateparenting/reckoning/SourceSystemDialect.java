package uk.corporateparenting.reckoning;

/** What a case-management system does differently when it writes the standard dataset. */
public enum SourceSystemDialect {
    /** Writes descriptions rather than codes. */
    LIQUIDLOGIC,
    /** Ends a row on the day before the next one starts (§3 #6). */
    MOSAIC,
    /** Writes timestamps, and addresses for placement identifiers. */
    ECLIPSE;

    boolean endsTheDayBefore() {
        return this == MOSAIC;
    }
}
