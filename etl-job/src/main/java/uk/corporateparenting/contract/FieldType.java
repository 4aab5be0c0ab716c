package uk.corporateparenting.contract;

/** What the text of a field must be readable as. */
public enum FieldType {
    /** Text as it stands. */
    STRING,
    /** A day with an optional time, which is dropped. */
    DATETIME,
    /** A day. */
    DATE,
    /** A whole number. */
    INTEGER,
    /** A decimal number. */
    NUMBER,
    /** One of the values listed as true or as false. */
    BOOLEAN
}
