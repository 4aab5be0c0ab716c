package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.toChar;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_REVIEW;

import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.indicator.Cohort;
import uk.corporateparenting.indicator.Window;
import uk.corporateparenting.schema.warehouse.tables.FactReview;

/**
 * Obligations to review a child's case (Care Planning Regulations 2010, regulation 33), and what a
 * council counts of them: the reviews, or the children with all theirs on time.
 */
public final class Reviews {

    /** The settings that say what is counted. */
    public static final Set<String> SETTINGS = Set.of(Reviews.UNIT, Reviews.ATTRIBUTION);

    private static final String UNIT = "review_unit";
    private static final String ATTRIBUTION = "review_attribution";
    private static final String REVIEW_UNIT = "REVIEW";
    private static final String CHILD_UNIT = "CHILD";

    private static final FactReview REVIEW = FACT_REVIEW.as("review");
    private static final FactReview OF_CHILD = FACT_REVIEW.as("of_child");
    private static final Field<String> COUNTED_AS = field(name("review", "counted_as"), SQLDataType.CLOB);
    private static final Field<String> CASE_KEY = field(name("review", "case_key"), SQLDataType.CLOB);

    private Reviews() {}

    /** Those that count in the window, or the children who have such. */
    public static Cohort reviewsToHold(Window window) {
        var hasOne = exists(selectOne().from(OF_CHILD).where(isOfChild()).and(counts(OF_CHILD, window)));
        var isReview = COUNTED_AS.eq(inline(REVIEW_UNIT)).and(counts(REVIEW, window));
        var isChild = COUNTED_AS.eq(inline(CHILD_UNIT)).and(hasOne);
        return new Cohort(
                obligations().unionAll(children()).asTable(REVIEW.getUnqualifiedName()),
                CASE_KEY,
                COUNTED_AS.eq(window.text(UNIT)).and(isReview.or(isChild)));
    }

    /** Held by K, on or before the due date; of a child, all that count in the window. */
    public static Condition heldOnTime(Window window) {
        var hasALateOne = selectOne()
                .from(OF_CHILD)
                .where(isOfChild())
                .and(counts(OF_CHILD, window))
                .andNot(isOnTime(OF_CHILD, window));
        return condition(when(COUNTED_AS.eq(inline(CHILD_UNIT)), field(notExists(hasALateOne)))
                .otherwise(field(isOnTime(REVIEW, window))));
    }

    /**
     * Held in the window, or not held by K and due in it; where the council counts by the due date, due
     * in it.
     */
    private static Condition counts(FactReview review, Window window) {
        var isHeldLaterOrNever = review.HELD_ON.isNull().or(review.HELD_ON.gt(window.known()));
        var isByDueDate = window.text(ATTRIBUTION).eq(inline("DUE"));
        var isHeldInIt = not(isByDueDate).and(window.contains(review.HELD_ON));
        return isHeldInIt
                .or(window.contains(review.DUE_ON).and(isByDueDate.or(isHeldLaterOrNever)))
                .andNot(isVoid(review, window));
    }

    private static Condition isOnTime(FactReview review, Window window) {
        return condition(field(review.HELD_ON.le(window.known()).and(review.IS_ON_TIME)).isTrue());
    }

    private static Condition isOfChild() {
        return OF_CHILD.AUTHORITY_KEY.eq(REVIEW.AUTHORITY_KEY).and(OF_CHILD.CHILD_KEY.eq(REVIEW.CHILD_KEY));
    }

    /** On a short break on the due date, as far as K knows. */
    private static Condition isVoid(FactReview review, Window window) {
        return LegalStatuses.isShortBreakOn(review.AUTHORITY_KEY, review.CHILD_KEY, review.DUE_ON, window.known());
    }

    /** Two periods of care of a child may each demand a review by the same day. */
    private static Select<Record> obligations() {
        var place = rowNumber().over()
                .partitionBy(FACT_REVIEW.AUTHORITY_KEY, FACT_REVIEW.CHILD_KEY, FACT_REVIEW.DUE_ON)
                .orderBy(FACT_REVIEW.IS_VOID, FACT_REVIEW.ENTERED_ON, FACT_REVIEW.REVIEW_NUMBER);
        return select(new Field<?>[]{
                FACT_REVIEW.AUTHORITY_KEY,
                FACT_REVIEW.CHILD_KEY,
                inline(REVIEW_UNIT).as(COUNTED_AS),
                concat(
                        FACT_REVIEW.CHILD_KEY.cast(SQLDataType.CLOB),
                        inline("/"),
                        toChar(FACT_REVIEW.DUE_ON, "YYYY-MM-DD"),
                        when(place.gt(inline(1)), concat(inline("/"), place.cast(SQLDataType.CLOB)))
                                .otherwise(inline("")))
                        .as(CASE_KEY),
                FACT_REVIEW.DUE_ON,
                FACT_REVIEW.HELD_ON,
                FACT_REVIEW.IS_ON_TIME})
                .from(FACT_REVIEW);
    }

    private static Select<Record> children() {
        return selectDistinct(new Field<?>[]{
                FACT_REVIEW.AUTHORITY_KEY,
                FACT_REVIEW.CHILD_KEY,
                inline(CHILD_UNIT),
                FACT_REVIEW.CHILD_KEY.cast(SQLDataType.CLOB),
                castNull(SQLDataType.LOCALDATE),
                castNull(SQLDataType.LOCALDATE),
                castNull(SQLDataType.BOOLEAN)})
                .from(FACT_REVIEW);
    }
}
