package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_LEGAL_STATUS;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_LEGAL_STATUS;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import uk.corporateparenting.schema.warehouse.tables.FactLegalStatus;

/** What the law says about a child on a day. */
public final class LegalStatuses {

    private static final Field<LocalDate> FOR_EVER = inline(LocalDate.of(9999, 12, 31));
    private static final FactLegalStatus SHORT_BREAK = FACT_LEGAL_STATUS.as("short_break");
    private static final FactLegalStatus WEIGHTIER = FACT_LEGAL_STATUS.as("weightier");

    private LegalStatuses() {}

    /**
     * Whether a child is on a short break on a day, as far as can be known; not where no legal status
     * is known.
     *
     * @param known
     *            K: of a day after it, the status then in force is the last word, and an end after it
     *            is none
     */
    public static Condition isShortBreakOn(
            Field<Integer> authorityKey, Field<Integer> childKey, Field<LocalDate> day, Field<LocalDate> known) {
        var judged = least(day, known);
        return exists(selectOne()
                .from(SHORT_BREAK)
                .where(SHORT_BREAK.AUTHORITY_KEY.eq(authorityKey))
                .and(SHORT_BREAK.CHILD_KEY.eq(childKey))
                .and(isShortBreak(SHORT_BREAK))
                .and(Days.covers(SHORT_BREAK.STARTED_ON, SHORT_BREAK.ENDED_ON, judged))
                .and(isWeightiestOn(judged, known)));
    }

    /**
     * Whether a child is on a short break on any day from one to another, as known on the other: on the
     * first it can be, or where the end of another status leaves it to hold.
     */
    public static Condition isShortBreakWithin(
            Field<Integer> authorityKey, Field<Integer> childKey, Field<LocalDate> from, Field<LocalDate> to) {
        var first = greatest(SHORT_BREAK.STARTED_ON, from);
        var other = FACT_LEGAL_STATUS.as("other_status");
        return exists(selectOne()
                .from(SHORT_BREAK)
                .where(SHORT_BREAK.AUTHORITY_KEY.eq(authorityKey))
                .and(SHORT_BREAK.CHILD_KEY.eq(childKey))
                .and(isShortBreak(SHORT_BREAK))
                .and(SHORT_BREAK.STARTED_ON.le(to))
                .and(SHORT_BREAK.ENDED_ON.isNull().or(SHORT_BREAK.ENDED_ON.gt(first)))
                .and(isWeightiestOn(first, to)
                        .or(exists(selectOne()
                                .from(other)
                                .where(other.AUTHORITY_KEY.eq(SHORT_BREAK.AUTHORITY_KEY))
                                .and(other.CHILD_KEY.eq(SHORT_BREAK.CHILD_KEY))
                                .and(other.ENDED_ON.gt(first))
                                .and(other.ENDED_ON.le(to))
                                .and(Days.covers(SHORT_BREAK.STARTED_ON, SHORT_BREAK.ENDED_ON, other.ENDED_ON))
                                .and(isWeightiestOn(other.ENDED_ON, to))))));
    }

    /** Whether every status a looked-after child has had up to a day was a short break. */
    public static Condition onlyShortBreaksBy(
            Field<Integer> authorityKey, Field<Integer> childKey, Field<LocalDate> day) {
        var status = FACT_LEGAL_STATUS.as("status");
        var isOfTheChild = status.AUTHORITY_KEY.eq(authorityKey)
                .and(status.CHILD_KEY.eq(childKey))
                .and(status.STARTED_ON.le(day));
        return exists(selectOne().from(status).where(isOfTheChild).and(isShortBreak(status)))
                .andNotExists(selectOne().from(status).where(isOfTheChild).and(isOfCare(status)));
    }

    /**
     * Of the statuses in force the one that started last holds, then the one that ends last; with the
     * same days any other outweighs a short break.
     */
    private static Condition isWeightiestOn(Field<LocalDate> day, Field<LocalDate> known) {
        return notExists(selectOne()
                .from(WEIGHTIER)
                .where(WEIGHTIER.AUTHORITY_KEY.eq(SHORT_BREAK.AUTHORITY_KEY))
                .and(WEIGHTIER.CHILD_KEY.eq(SHORT_BREAK.CHILD_KEY))
                .and(isOfCare(WEIGHTIER))
                .and(Days.covers(WEIGHTIER.STARTED_ON, WEIGHTIER.ENDED_ON, day))
                .and(WEIGHTIER.STARTED_ON.gt(SHORT_BREAK.STARTED_ON)
                        .or(WEIGHTIER.STARTED_ON.eq(SHORT_BREAK.STARTED_ON)
                                .and(end(WEIGHTIER, known).ge(end(SHORT_BREAK, known))))));
    }

    private static Field<LocalDate> end(FactLegalStatus status, Field<LocalDate> known) {
        return coalesce(when(status.ENDED_ON.le(known), status.ENDED_ON), FOR_EVER);
    }

    private static Condition isShortBreak(FactLegalStatus status) {
        return isOneOf(status, condition(DIM_LEGAL_STATUS.IS_SHORT_BREAK));
    }

    private static Condition isOfCare(FactLegalStatus status) {
        return isOneOf(status, condition(DIM_LEGAL_STATUS.IS_LOOKED_AFTER).andNot(DIM_LEGAL_STATUS.IS_SHORT_BREAK));
    }

    private static Condition isOneOf(FactLegalStatus status, Condition kind) {
        return status.LEGAL_STATUS_KEY.in(select(DIM_LEGAL_STATUS.LEGAL_STATUS_KEY)
                .from(DIM_LEGAL_STATUS)
                .where(kind));
    }
}
