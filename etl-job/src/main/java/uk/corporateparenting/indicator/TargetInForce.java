package uk.corporateparenting.indicator;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectFrom;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_INDICATOR;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_TARGET;

import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import uk.corporateparenting.schema.warehouse.tables.FactTarget;
import uk.corporateparenting.warehouse.Star;

/**
 * What a council wants of an indicator on a day; where two targets claim it, the one that began
 * last.
 */
final class TargetInForce {

    private TargetInForce() {}

    static Select<?> query(Star star, Field<LocalDate> day) {
        return query(FACT_TARGET, FACT_TARGET, star.authorityKey(), day);
    }

    /** Of targets in a table whose columns are called as those of the star's. */
    static Select<?> query(Table<?> table, FactTarget targets, int authorityKey, Field<LocalDate> day) {
        return selectFrom(table)
                .where(targets.AUTHORITY_KEY.eq(inline(authorityKey)))
                .and(targets.INDICATOR_KEY.eq(DIM_INDICATOR.INDICATOR_KEY))
                .and(targets.VALID_FROM.le(day))
                .and(targets.VALID_TO.isNull().or(targets.VALID_TO.gt(day)))
                .orderBy(targets.VALID_FROM.desc())
                .limit(inline(1));
    }
}
