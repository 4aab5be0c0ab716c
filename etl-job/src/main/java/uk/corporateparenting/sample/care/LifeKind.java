package uk.corporateparenting.sample.care;

/**
 * The stories children have; each shapes age, length of care, orders, placements and the way out.
 */
public enum LifeKind {
    /** A baby or toddler: interim order, placement order, adopters. */
    ADOPTED,
    /** A placement order that found no family and went back to long-term care. */
    NEVER_MATCHED,
    /** Weeks or months by agreement, then home. */
    RETURNED_HOME,
    /** Interim order only; ends with a guardian, a relative or the parents. */
    PROCEEDINGS,
    /** Interim then full care order, mostly until 18. */
    LONG_TERM,
    /** A teenager accommodated by agreement. */
    VOLUNTARY,
    /** An unaccompanied asylum-seeking child. */
    UNACCOMPANIED,
    /** Remanded to the council by a court. */
    REMANDED,
    /** Regular short breaks; not counted as in care by the national figures. */
    SHORT_BREAKS,
    /** Known to a social worker, never in care. */
    IN_NEED
}
