package uk.corporateparenting.indicator;

import static org.jooq.impl.DSL.with;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_CASE;

import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import uk.corporateparenting.warehouse.Star;
import uk.corporateparenting.warehouse.TableLoad;

/** The cases behind every figure of tonight's month ends. */
record CaseLoad(List<Indicator> indicators, Set<String> feeds) implements TableLoad {

    private static final List<Field<?>> COLUMNS = FACT_INDICATOR_CASE.fieldStream()
            .filter(column -> !column.equals(FACT_INDICATOR_CASE.KNOWN_FROM))
            .<Field<?>>map(column -> DSL.field(column.getUnqualifiedName(), column.getDataType()))
            .toList();

    @Override
    public Table<?> table() {
        return FACT_INDICATOR_CASE;
    }

    @Override
    public Select<?> tonight(Star star) {
        return Union.of(indicators.stream().map(indicator -> cases(indicator, star)).toList());
    }

    @Override
    public Condition reach(Star star) {
        return FACT_INDICATOR_CASE.MONTH_END.ge(star.firstMonthEnd());
    }

    @Override
    public Condition scope(Star star) {
        return DSL.noCondition();
    }

    private Select<?> cases(Indicator indicator, Star star) {
        var measure = new MeasureQuery(indicator, star, feeds);
        return with(measure.windows()).select(COLUMNS).from(measure.cases().asTable(MeasureQuery.CASES));
    }
}
