package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_POPULATION;

import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.setting.Population;
import uk.corporateparenting.warehouse.Fact;
import uk.corporateparenting.warehouse.Star;

/** How many children live in the council's area (Office for National Statistics). */
@Component
@Order(150)
final class PopulationFact implements Fact {

    @Override
    public Table<?> table() {
        return FACT_POPULATION;
    }

    @Override
    public Select<?> tonight(Star star) {
        var populations = HandedIn.rows(
                List.of(FACT_POPULATION.MID_YEAR, FACT_POPULATION.POPULATION_0_17, FACT_POPULATION.PUBLISHED_ON),
                star.populations().stream().<List<?>>map(PopulationFact::values).toList());
        return select(inline(star.authorityKey()).as(FACT_POPULATION.AUTHORITY_KEY)).select(populations.fields())
                .from(populations);
    }

    @Override
    public Condition scope(Star star) {
        return noCondition();
    }

    private static List<?> values(Population population) {
        return Arrays.asList(population.midYear(), population.children(), population.publishedOn());
    }
}
