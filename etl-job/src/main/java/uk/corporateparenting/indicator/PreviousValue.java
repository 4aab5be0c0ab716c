package uk.corporateparenting.indicator;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.schema.warehouse.tables.FactIndicatorMonth;
import uk.corporateparenting.warehouse.Star;

/**
 * Each value's predecessor at the month end before; that of the first month is what the warehouse
 * says.
 */
final class PreviousValue {

    private PreviousValue() {}

    /** Over the derived table of tonight's figures. */
    static Select<?> query(Indicator indicator, Star star, FactIndicatorMonth figure) {
        var stored = FACT_INDICATOR_MONTH.as("stored");
        var timeline = FACT_INDICATOR_MONTH.as("timeline");
        var monthBefore = star.months().getFirst().previous().date();
        return select(
                timeline.MONTH_END,
                timeline.PERIOD_BASIS,
                timeline.BREAKDOWN_MEMBER_KEY,
                lag(timeline.VALUE).over()
                        .partitionBy(timeline.PERIOD_BASIS, timeline.BREAKDOWN_MEMBER_KEY)
                        .orderBy(timeline.MONTH_END)
                        .as(FACT_INDICATOR_MONTH.PREVIOUS_VALUE))
                .from(select(figure.MONTH_END, figure.PERIOD_BASIS, figure.BREAKDOWN_MEMBER_KEY, figure.VALUE)
                        .from(table(figure.getUnqualifiedName()))
                        .unionAll(select(
                                stored.MONTH_END, stored.PERIOD_BASIS, stored.BREAKDOWN_MEMBER_KEY, stored.VALUE)
                                .from(stored)
                                .where(stored.AUTHORITY_KEY.eq(inline(star.authorityKey())))
                                .and(stored.INDICATOR_CODE.eq(inline(indicator.code())))
                                .and(stored.MONTH_END.eq(inline(monthBefore, SQLDataType.LOCALDATE))))
                        .asTable(timeline.getUnqualifiedName()));
    }
}
