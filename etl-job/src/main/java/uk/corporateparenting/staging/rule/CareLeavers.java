package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.CARE_LEAVER;

import org.jooq.Condition;

/** What rules ask of the care leaver records. */
final class CareLeavers {

    /** The answer of one who was not asked. */
    static final String NOT_REPORTED = "0";

    /** Whether any of the return's three questions about a care leaver is answered. */
    static final Condition ANSWERED = CARE_LEAVER.IN_TOUCH.isNotNull()
            .or(CARE_LEAVER.ACTIVITY.isNotNull())
            .or(CARE_LEAVER.ACCOMMODATION.isNotNull());

    private CareLeavers() {}
}
