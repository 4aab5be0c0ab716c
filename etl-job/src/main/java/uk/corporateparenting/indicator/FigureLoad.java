package uk.corporateparenting.indicator;

import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.util.Set;
import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.Table;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.warehouse.Star;
import uk.corporateparenting.warehouse.TableLoad;

/** One indicator's figures for tonight's month ends. */
record FigureLoad(Indicator indicator, Set<String> feeds) implements TableLoad {

    @Override
    public Table<?> table() {
        return FACT_INDICATOR_MONTH;
    }

    @Override
    public Select<?> tonight(Star star) {
        return new FigureQuery(indicator, star, feeds).figures();
    }

    @Override
    public Condition scope(Star star) {
        return FACT_INDICATOR_MONTH.AUTHORITY_KEY.eq(star.authorityKey())
                .and(FACT_INDICATOR_MONTH.INDICATOR_CODE.eq(indicator.code()))
                .and(FACT_INDICATOR_MONTH.MONTH_END.in(star.months().stream().map(MonthEnd::date).toList()));
    }
}
