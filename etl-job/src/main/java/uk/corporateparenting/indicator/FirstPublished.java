package uk.corporateparenting.indicator;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import org.jooq.Select;
import uk.corporateparenting.warehouse.Star;

/**
 * What was first published of each figure, as the warehouse has it. A month that a replay took back
 * is no longer there: the history knows what was first published of it.
 */
final class FirstPublished {

    private FirstPublished() {}

    static Select<?> query(Indicator indicator, Star star) {
        var known = FACT_INDICATOR_MONTH.as("known");
        var any = FACT_INDICATOR_MONTH.as("any_indicator");
        var past = uk.corporateparenting.schema.history.Tables.FACT_INDICATOR_MONTH.as("past");
        return select(
                known.MONTH_END,
                known.PERIOD_BASIS,
                known.BREAKDOWN_MEMBER_KEY,
                known.FIRST_NUMERATOR,
                known.FIRST_DENOMINATOR)
                .from(known)
                .where(known.AUTHORITY_KEY.eq(inline(star.authorityKey())))
                .and(known.INDICATOR_CODE.eq(inline(indicator.code())))
                .unionAll(select(
                        past.MONTH_END,
                        past.PERIOD_BASIS,
                        past.BREAKDOWN_MEMBER_KEY,
                        past.FIRST_NUMERATOR,
                        past.FIRST_DENOMINATOR)
                        .distinctOn(past.MONTH_END, past.PERIOD_BASIS, past.BREAKDOWN_MEMBER_KEY)
                        .from(past)
                        .where(past.AUTHORITY_KEY.eq(inline(star.authorityKey())))
                        .and(past.INDICATOR_CODE.eq(inline(indicator.code())))
                        .and(past.FIRST_NUMERATOR.isNotNull())
                        .and(past.MONTH_END.gt(select(max(any.MONTH_END))
                                .from(any)
                                .where(any.AUTHORITY_KEY.eq(inline(star.authorityKey())))))
                        .orderBy(past.MONTH_END, past.PERIOD_BASIS, past.BREAKDOWN_MEMBER_KEY, past.KNOWN_FROM));
    }
}
