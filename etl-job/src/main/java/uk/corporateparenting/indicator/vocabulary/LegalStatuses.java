package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_LEGAL_STATUS;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_LEGAL_STATUS;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What the law says about a child on a day. */
public final class LegalStatuses {

    private LegalStatuses() {}

    /**
     * Whether a child is on a short break on a day; not where no legal status is known.
     *
     * @param known
     *            K, the day up to which things can be known: of a day after it, the status then in
     *            force is the last word, and an end after it is none
     */
    public static Condition isShortBreakOn(
            Field<Integer> authorityKey, Field<Integer> childKey, Field<LocalDate> day, Field<LocalDate> known) {
        var judged = least(day, known);
        var status = select(DIM_LEGAL_STATUS.IS_SHORT_BREAK)
                .from(FACT_LEGAL_STATUS)
                .join(DIM_LEGAL_STATUS)
                .on(DIM_LEGAL_STATUS.LEGAL_STATUS_KEY.eq(FACT_LEGAL_STATUS.LEGAL_STATUS_KEY))
                .where(FACT_LEGAL_STATUS.AUTHORITY_KEY.eq(authorityKey))
                .and(FACT_LEGAL_STATUS.CHILD_KEY.eq(childKey))
                .and(DIM_LEGAL_STATUS.IS_LOOKED_AFTER)
                .and(FACT_LEGAL_STATUS.STARTED_ON.le(judged))
                .and(FACT_LEGAL_STATUS.ENDED_ON.isNull().or(FACT_LEGAL_STATUS.ENDED_ON.gt(judged)))
                .orderBy(
                        FACT_LEGAL_STATUS.STARTED_ON.desc(),
                        when(FACT_LEGAL_STATUS.ENDED_ON.le(known), FACT_LEGAL_STATUS.ENDED_ON).desc().nullsFirst(),
                        weight(DIM_LEGAL_STATUS.CODE),
                        DIM_LEGAL_STATUS.CODE)
                .limit(inline(1));
        return DSL.condition(coalesce(field(status), inline(false)));
    }

    /**
     * Of statuses with the same days a placement order outweighs a care order, a full one an interim
     * one.
     */
    private static Field<Integer> weight(Field<String> code) {
        return when(code.eq(inline("E1")), inline(1))
                .when(code.eq(inline("C2")), inline(2))
                .when(code.eq(inline("C1")), inline(3))
                .otherwise(inline(4));
    }
}
