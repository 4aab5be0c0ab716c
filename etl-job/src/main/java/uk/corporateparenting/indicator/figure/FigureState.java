package uk.corporateparenting.indicator.figure;

/** How far a figure can be relied on. */
public enum FigureState {
    /** Before the publication day of its month. */
    PROVISIONAL,
    /** As first published. */
    PUBLISHED,
    /** Numerator or denominator differs from what was first published. */
    RESTATED,
    /** The council's source cannot give it. */
    NOT_AVAILABLE,
    /** Nobody to speak of: the value is empty, never 0 %. */
    NO_CASES
}
