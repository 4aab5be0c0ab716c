package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.toChar;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_REVIEW;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.indicator.Cohort;
import uk.corporateparenting.indicator.Window;
import uk.corporateparenting.schema.warehouse.tables.FactReview;

/** Obligations to review a child's case (Care Planning Regulations 2010, regulation 33). */
public final class Reviews {

    private static final FactReview REVIEW = FACT_REVIEW.as("review");
    private static final Field<Integer> PLACE = field(name("review", "place"), SQLDataType.INTEGER);

    private Reviews() {}

    /** Those held in the window, or not held by K and due in it. */
    public static Cohort reviewsToHold(Window window) {
        var isHeldLaterOrNever = REVIEW.HELD_ON.isNull().or(REVIEW.HELD_ON.gt(window.known()));
        return new Cohort(
                obligations(),
                childAndDueDate(),
                window.contains(REVIEW.HELD_ON)
                        .or(window.contains(REVIEW.DUE_ON).and(isHeldLaterOrNever))
                        .andNot(isVoid(window)));
    }

    /** Held by K, on or before the due date. */
    public static Condition heldOnTime(Window window) {
        return REVIEW.HELD_ON.le(window.known()).and(REVIEW.IS_ON_TIME);
    }

    /** On a short break on the due date, as far as K knows. */
    private static Condition isVoid(Window window) {
        return LegalStatuses.isShortBreakOn(REVIEW.AUTHORITY_KEY, REVIEW.CHILD_KEY, REVIEW.DUE_ON, window.known());
    }

    /** Two periods of care of a child may each demand a review by the same day. */
    private static Table<?> obligations() {
        var place = rowNumber().over()
                .partitionBy(FACT_REVIEW.AUTHORITY_KEY, FACT_REVIEW.CHILD_KEY, FACT_REVIEW.DUE_ON)
                .orderBy(FACT_REVIEW.IS_VOID, FACT_REVIEW.ENTERED_ON, FACT_REVIEW.REVIEW_NUMBER);
        return select(FACT_REVIEW.fields())
                .select(place.as(PLACE.getName()))
                .from(FACT_REVIEW)
                .asTable(REVIEW.getUnqualifiedName());
    }

    private static Field<String> childAndDueDate() {
        return concat(
                REVIEW.CHILD_KEY.cast(SQLDataType.CLOB),
                inline("/"),
                toChar(REVIEW.DUE_ON, "YYYY-MM-DD"),
                when(PLACE.gt(inline(1)), concat(inline("/"), PLACE.cast(SQLDataType.CLOB))).otherwise(inline("")));
    }
}
