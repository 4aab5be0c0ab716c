package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.CARE_PERIOD;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_CATEGORY_OF_NEED;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_EPISODE;

import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.warehouse.Fact;
import uk.corporateparenting.warehouse.Star;

/** Episodes of care that last at all, as repaired. */
@Component
@Order(10)
final class CareEpisodeFact implements Fact {

    @Override
    public Table<?> table() {
        return FACT_CARE_EPISODE;
    }

    @Override
    public Select<?> tonight(Star star) {
        return select(
                CARE_EPISODE.AUTHORITY_KEY,
                Child.KEY,
                CARE_EPISODE.STARTED_ON,
                rowNumber().over()
                        .partitionBy(Child.KEY, CARE_EPISODE.STARTED_ON)
                        .orderBy(
                                CARE_EPISODE.CEASED_ON,
                                CARE_EPISODE.START_REASON,
                                CARE_EPISODE.CEASE_REASON,
                                CARE_EPISODE.CATEGORY_OF_NEED,
                                CARE_EPISODE.PERIOD_OF_CARE_ID,
                                CARE_EPISODE.EPISODE_ID)
                        .as(FACT_CARE_EPISODE.EPISODE_NUMBER),
                CARE_EPISODE.CEASED_ON,
                Reason.EPISODE_START.key().as(FACT_CARE_EPISODE.START_REASON_KEY),
                Reason.CEASE.key().as(FACT_CARE_EPISODE.CEASE_REASON_KEY),
                Unknown.unless(DIM_CATEGORY_OF_NEED.CATEGORY_OF_NEED_KEY),
                coalesce(CARE_PERIOD.IS_UNDETERMINED, inline(false)).as(FACT_CARE_EPISODE.IS_UNDETERMINED))
                .from(CARE_EPISODE)
                .join(Child.of(star)).on(Child.PERSON_ID.eq(CARE_EPISODE.PERSON_ID))
                .leftJoin(CARE_PERIOD)
                .on(CARE_PERIOD.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(CARE_PERIOD.PERIOD_OF_CARE_ID.eq(CARE_EPISODE.PERIOD_OF_CARE_ID))
                .and(CARE_PERIOD.PERSON_ID.eq(CARE_EPISODE.PERSON_ID))
                .leftJoin(Reason.EPISODE_START.table()).on(Reason.EPISODE_START.is(CARE_EPISODE.START_REASON))
                .leftJoin(Reason.CEASE.table()).on(Reason.CEASE.is(CARE_EPISODE.CEASE_REASON))
                .leftJoin(DIM_CATEGORY_OF_NEED).on(DIM_CATEGORY_OF_NEED.CODE.eq(CARE_EPISODE.CATEGORY_OF_NEED))
                .where(CARE_EPISODE.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(Days.hasLength(CARE_EPISODE.STARTED_ON, CARE_EPISODE.CEASED_ON));
    }

    @Override
    public Condition scope(Star star) {
        return Scope.endedInTheYearsOfTheSource(FACT_CARE_EPISODE.CEASED_ON, star);
    }
}
