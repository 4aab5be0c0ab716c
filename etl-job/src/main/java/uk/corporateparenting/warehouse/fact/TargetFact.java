package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_INDICATOR;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_TARGET;

import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.setting.Target;
import uk.corporateparenting.warehouse.Fact;
import uk.corporateparenting.warehouse.Star;

/** What the council wants of its indicators. */
@Component
@Order(140)
final class TargetFact implements Fact {

    @Override
    public Table<?> table() {
        return FACT_TARGET;
    }

    @Override
    public Select<?> tonight(Star star) {
        var targets = HandedIn.rows(
                List.of(
                        DIM_INDICATOR.CODE,
                        FACT_TARGET.TARGET_OPERATOR,
                        FACT_TARGET.TARGET,
                        FACT_TARGET.ACCEPTABLE_WITHIN,
                        FACT_TARGET.VALID_FROM,
                        FACT_TARGET.VALID_TO),
                star.targets().stream().<List<?>>map(TargetFact::values).toList());
        return select(inline(star.authorityKey()).as(FACT_TARGET.AUTHORITY_KEY), DIM_INDICATOR.INDICATOR_KEY)
                .select(targets.fields())
                .from(targets)
                .join(DIM_INDICATOR).on(DIM_INDICATOR.CODE.eq(HandedIn.column(DIM_INDICATOR.CODE)));
    }

    @Override
    public Condition scope(Star star) {
        return noCondition();
    }

    private static List<?> values(Target target) {
        return Arrays.asList(target.indicator(), target.operator(), target.target(), target.acceptableWithin(),
                target.from(), target.to());
    }
}
