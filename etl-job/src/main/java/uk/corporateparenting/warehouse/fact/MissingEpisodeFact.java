package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.choose;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.MISSING_EPISODE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_MISSING_EPISODE;

import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.warehouse.Fact;
import uk.corporateparenting.warehouse.Star;

/** Episodes of being missing or away, of whatever length. */
@Component
@Order(100)
final class MissingEpisodeFact implements Fact {

    @Override
    public Table<?> table() {
        return FACT_MISSING_EPISODE;
    }

    @Override
    public Select<?> tonight(Star star) {
        return select(
                MISSING_EPISODE.AUTHORITY_KEY,
                Child.KEY,
                MISSING_EPISODE.STARTED_ON,
                rowNumber().over()
                        .partitionBy(Child.KEY, MISSING_EPISODE.STARTED_ON)
                        .orderBy(MISSING_EPISODE.ENDED_ON, MISSING_EPISODE.MISSING_TYPE)
                        .as(FACT_MISSING_EPISODE.EPISODE_NUMBER),
                MISSING_EPISODE.ENDED_ON,
                choose(MISSING_EPISODE.MISSING_TYPE)
                        .when("M", inline("Missing")).when("A", inline("Away")).otherwise(inline("Unknown"))
                        .as(FACT_MISSING_EPISODE.MISSING_TYPE))
                .from(MISSING_EPISODE)
                .join(Child.of(star)).on(Child.PERSON_ID.eq(MISSING_EPISODE.PERSON_ID))
                .where(MISSING_EPISODE.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(MISSING_EPISODE.STARTED_ON.isNotNull());
    }

    @Override
    public Condition scope(Star star) {
        return Scope.endedInTheYearsOfTheSource(FACT_MISSING_EPISODE.ENDED_ON, star);
    }
}
