package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.toChar;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_REVIEW;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.indicator.Cohort;
import uk.corporateparenting.indicator.Window;

/** Obligations to review a child's case (Care Planning Regulations 2010, regulation 33). */
public final class Reviews {

    private Reviews() {}

    /** Those held in the window, or not held by K and due in it. */
    public static Cohort reviewsToHold(Window window) {
        var isHeldLaterOrNever = FACT_REVIEW.HELD_ON.isNull().or(FACT_REVIEW.HELD_ON.gt(window.known()));
        return new Cohort(
                FACT_REVIEW,
                childAndDueDate(window),
                window.contains(FACT_REVIEW.HELD_ON)
                        .or(window.contains(FACT_REVIEW.DUE_ON).and(isHeldLaterOrNever)));
    }

    /** Held by K, on or before the due date. */
    public static Condition heldOnTime(Window window) {
        return FACT_REVIEW.HELD_ON.le(window.known()).and(FACT_REVIEW.IS_ON_TIME);
    }

    /** A second obligation of a child due on the same day, in another period of care, is numbered. */
    private static Field<String> childAndDueDate(Window window) {
        var place = rowNumber().over()
                .partitionBy(
                        window.monthEnd(), window.periodBasis(), FACT_REVIEW.CHILD_KEY, FACT_REVIEW.DUE_ON)
                .orderBy(FACT_REVIEW.ENTERED_ON, FACT_REVIEW.REVIEW_NUMBER);
        return concat(
                FACT_REVIEW.CHILD_KEY.cast(SQLDataType.CLOB),
                inline("/"),
                toChar(FACT_REVIEW.DUE_ON, "YYYY-MM-DD"),
                when(place.gt(1), concat(inline("/"), place.cast(SQLDataType.CLOB)))
                        .otherwise(inline("")));
    }
}
