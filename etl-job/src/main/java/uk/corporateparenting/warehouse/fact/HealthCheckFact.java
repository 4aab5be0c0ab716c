package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.HEALTH_CHECK;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_HEALTH_CHECK;

import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.warehouse.Fact;
import uk.corporateparenting.warehouse.Star;

/** Health assessments, dental and other checks that have a date. */
@Component
@Order(70)
final class HealthCheckFact implements Fact {

    @Override
    public Table<?> table() {
        return FACT_HEALTH_CHECK;
    }

    @Override
    public Select<?> tonight(Star star) {
        return select(
                HEALTH_CHECK.AUTHORITY_KEY,
                Child.KEY,
                HEALTH_CHECK.CHECKED_ON,
                rowNumber().over()
                        .partitionBy(Child.KEY, HEALTH_CHECK.CHECKED_ON)
                        .orderBy(HEALTH_CHECK.HEALTH_CHECK_TYPE, HEALTH_CHECK.HEALTH_CHECK_STATUS)
                        .as(FACT_HEALTH_CHECK.CHECK_NUMBER),
                Unknown.unlessText(HEALTH_CHECK.HEALTH_CHECK_TYPE),
                Unknown.unlessText(HEALTH_CHECK.HEALTH_CHECK_STATUS))
                .from(HEALTH_CHECK)
                .join(Child.of(star)).on(Child.PERSON_ID.eq(HEALTH_CHECK.PERSON_ID))
                .where(HEALTH_CHECK.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(HEALTH_CHECK.CHECKED_ON.isNotNull());
    }

    @Override
    public Condition scope(Star star) {
        return Scope.endedInTheYearsOfTheSource(FACT_HEALTH_CHECK.CHECKED_ON, star);
    }
}
