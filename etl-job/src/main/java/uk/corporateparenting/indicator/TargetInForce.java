package uk.corporateparenting.indicator;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectFrom;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_INDICATOR;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_TARGET;

import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Select;
import uk.corporateparenting.warehouse.Star;

/**
 * What a council wants of an indicator on a day; where two targets claim it, the one that began
 * last.
 */
final class TargetInForce {

    private TargetInForce() {}

    static Select<?> query(Star star, Field<LocalDate> day) {
        return selectFrom(FACT_TARGET)
                .where(FACT_TARGET.AUTHORITY_KEY.eq(inline(star.authorityKey())))
                .and(FACT_TARGET.INDICATOR_KEY.eq(DIM_INDICATOR.INDICATOR_KEY))
                .and(FACT_TARGET.VALID_FROM.le(day))
                .and(FACT_TARGET.VALID_TO.isNull().or(FACT_TARGET.VALID_TO.gt(day)))
                .orderBy(FACT_TARGET.VALID_FROM.desc())
                .limit(inline(1));
    }
}
