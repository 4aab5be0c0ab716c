package uk.corporateparenting.indicator.restatement;

/** Why a case says something else on a later night. */
public enum Cause {
    /** What the source says of it was not yet recorded on the earlier night. */
    LATE_ENTRY,
    /** The source said something else of it. */
    CORRECTION,
    /** What the source said of it is gone. */
    DELETION,
    /** Source and case are the same; the configuration by which they are read is not. */
    CODE_CHANGE,
    /** No case moved: the council wants something else. */
    TARGET_CHANGE,
    /** The month was still running: what moved it happened after the earlier night. */
    TIME_PASSED
}
