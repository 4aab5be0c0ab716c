package uk.corporateparenting.indicator;

import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import uk.corporateparenting.warehouse.Star;
import uk.corporateparenting.warehouse.TableLoad;

/** Every figure of tonight's month ends. */
record FigureLoad(List<Indicator> indicators, Set<String> feeds) implements TableLoad {

    @Override
    public Table<?> table() {
        return FACT_INDICATOR_MONTH;
    }

    @Override
    public Select<?> tonight(Star star) {
        return Union.of(indicators.stream()
                .map(indicator -> new FigureQuery(indicator, star, feeds).figures())
                .toList());
    }

    @Override
    public Condition reach(Star star) {
        return FACT_INDICATOR_MONTH.MONTH_END.ge(star.firstMonthEnd());
    }

    @Override
    public Condition scope(Star star) {
        return DSL.noCondition();
    }
}
