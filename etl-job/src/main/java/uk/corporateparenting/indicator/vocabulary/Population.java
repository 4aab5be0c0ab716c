package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_POPULATION;

import org.jooq.Field;
import uk.corporateparenting.indicator.Window;

/** How many children live in the council's area. */
public final class Population {

    private Population() {}

    /**
     * Those aged 0 to 17 by the newest mid-year estimate published on or before K; null where none is.
     */
    public static Field<Integer> aged0To17(Window window) {
        return field(select(FACT_POPULATION.POPULATION_0_17)
                .from(FACT_POPULATION)
                .where(FACT_POPULATION.AUTHORITY_KEY.eq(window.authorityKey()))
                .and(FACT_POPULATION.PUBLISHED_ON.le(window.known()))
                .orderBy(FACT_POPULATION.MID_YEAR.desc(), FACT_POPULATION.PUBLISHED_ON.desc())
                .limit(inline(1)));
    }
}
