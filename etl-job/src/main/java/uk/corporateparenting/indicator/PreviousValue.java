package uk.corporateparenting.indicator;

import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.time.LocalDate;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Row2;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.schema.warehouse.tables.FactIndicatorMonth;
import uk.corporateparenting.warehouse.Star;

/**
 * The value each value is compared with, that of the month before unless another is set; that of a
 * month not computed tonight is what the warehouse says.
 */
final class PreviousValue {

    private static final Field<LocalDate> MONTH = field(name("compared", "month_end"), SQLDataType.LOCALDATE);
    private static final Field<LocalDate> COMPARED_WITH = field(name("compared", "compared_with"),
            SQLDataType.LOCALDATE);

    private PreviousValue() {}

    /** Over the derived table of tonight's figures. */
    static Select<?> query(Indicator indicator, Star star, FactIndicatorMonth figure) {
        var stored = FACT_INDICATOR_MONTH.as("stored");
        var timeline = FACT_INDICATOR_MONTH.as("timeline");
        var compared = star.months().stream()
                .collect(toMap(month -> month, month -> ComparedMonth.of(indicator, star, month)));
        return select(
                MONTH,
                timeline.PERIOD_BASIS,
                timeline.BREAKDOWN_MEMBER_KEY,
                timeline.VALUE.as(FACT_INDICATOR_MONTH.PREVIOUS_VALUE))
                .from(rows(compared))
                .join(select(figure.MONTH_END, figure.PERIOD_BASIS, figure.BREAKDOWN_MEMBER_KEY, figure.VALUE)
                        .from(table(figure.getUnqualifiedName()))
                        .unionAll(select(
                                stored.MONTH_END, stored.PERIOD_BASIS, stored.BREAKDOWN_MEMBER_KEY, stored.VALUE)
                                .from(stored)
                                .where(stored.AUTHORITY_KEY.eq(inline(star.authorityKey())))
                                .and(stored.INDICATOR_CODE.eq(inline(indicator.code())))
                                .and(stored.MONTH_END.in(compared.values().stream()
                                        .filter(month -> !star.months().contains(month))
                                        .map(MonthEnd::date)
                                        .toList())))
                        .asTable(timeline.getUnqualifiedName()))
                .on(timeline.MONTH_END.eq(COMPARED_WITH));
    }

    @SuppressWarnings("unchecked")
    private static Table<?> rows(Map<MonthEnd, MonthEnd> compared) {
        return DSL.values(compared.entrySet().stream()
                .map(months -> row(inline(months.getKey().date()), inline(months.getValue().date())))
                .toArray(Row2[]::new)).as("compared", MONTH.getName(), COMPARED_WITH.getName());
    }
}
