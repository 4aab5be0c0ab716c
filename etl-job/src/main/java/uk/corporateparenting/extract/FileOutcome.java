package uk.corporateparenting.extract;

/** What became of a file. */
public enum FileOutcome {
    /** Copied and hashed, not yet read. */
    LANDED,
    /** Every row was loaded. */
    LOAD,
    /** Some rows, or all, were rejected, each with its finding. */
    ROWS_REJECTED,
    /** The file holds no row where rows must be: the night is held. */
    FILE_HELD,
    /** The file was refused as a whole. */
    FILE_REJECTED
}
