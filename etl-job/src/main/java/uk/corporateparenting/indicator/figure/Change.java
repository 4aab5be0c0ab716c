package uk.corporateparenting.indicator.figure;

/** How a value compares with that of the month before. */
public enum Change {
    IMPROVED, DETERIORATED, SAME
}
