package uk.corporateparenting.staging.rule;

/** Legal statuses that rules name. */
final class LegalStatuses {

    static final String NOT_LOOKED_AFTER = "X0";
    static final String VOLUNTARY_AGREEMENT = "V2";
    static final String SHORT_BREAK = "V3";
    static final String SHORT_BREAK_AGREEMENT = "V4";
    static final String PLACEMENT_ORDER = "E1";

    private LegalStatuses() {}
}
