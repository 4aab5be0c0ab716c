package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_CATEGORY_OF_NEED;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_PERIOD;

import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.warehouse.Fact;
import uk.corporateparenting.warehouse.Star;

/** When each child was in care. */
@Component
@Order(20)
final class CarePeriodFact implements Fact {

    @Override
    public Table<?> table() {
        return FACT_CARE_PERIOD;
    }

    @Override
    public Select<?> tonight(Star star) {
        return select(
                inline(star.authorityKey()).as(FACT_CARE_PERIOD.AUTHORITY_KEY),
                Period.CHILD_KEY,
                Period.ENTERED_ON,
                Period.NUMBER,
                Period.ENDED_ON,
                Reason.CEASE.key().as(FACT_CARE_PERIOD.CEASE_REASON_KEY),
                Unknown.unless(DIM_CATEGORY_OF_NEED.CATEGORY_OF_NEED_KEY),
                Period.IS_ENDED_BY_BIRTHDAY,
                Period.IS_UNDETERMINED,
                Days.curriculumYear(Period.BORN_ON, Days.schoolYear(Period.ENTERED_ON))
                        .as(FACT_CARE_PERIOD.CURRICULUM_YEAR))
                .from(Period.of(star))
                .leftJoin(Reason.CEASE.table()).on(Reason.CEASE.is(Period.CEASE_REASON))
                .leftJoin(DIM_CATEGORY_OF_NEED).on(DIM_CATEGORY_OF_NEED.CODE.eq(Period.CATEGORY_OF_NEED));
    }

    @Override
    public Condition scope(Star star) {
        return Scope.endedInTheYearsOfTheSource(FACT_CARE_PERIOD.ENDED_ON, star);
    }
}
