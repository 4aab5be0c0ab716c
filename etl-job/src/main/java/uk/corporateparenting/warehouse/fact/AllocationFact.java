package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.restricted.Tables.WORKER_IDENTITY;
import static uk.corporateparenting.schema.staging.Tables.CODE;
import static uk.corporateparenting.schema.staging.Tables.INVOLVEMENT;
import static uk.corporateparenting.schema.staging.Tables.ROLE_MAP;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_ROLE;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_TEAM;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_WORKER;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ALLOCATION;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.warehouse.Fact;
import uk.corporateparenting.warehouse.Star;

/**
 * Who works with whom. One role code serves several roles of the report, so the team decides where
 * the map names it.
 */
@Component
@Order(120)
final class AllocationFact implements Fact {

    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    @Override
    public Table<?> table() {
        return FACT_ALLOCATION;
    }

    @Override
    public Select<?> tonight(Star star) {
        return select(
                INVOLVEMENT.AUTHORITY_KEY,
                Child.KEY,
                INVOLVEMENT.STARTED_ON,
                rowNumber().over()
                        .partitionBy(Child.KEY, INVOLVEMENT.STARTED_ON)
                        .orderBy(INVOLVEMENT.ENDED_ON, INVOLVEMENT.ROLE_CODE, INVOLVEMENT.TEAM_ID,
                                INVOLVEMENT.WORKER_ID)
                        .as(FACT_ALLOCATION.ALLOCATION_NUMBER),
                INVOLVEMENT.ENDED_ON,
                Unknown.unless(DIM_WORKER.WORKER_KEY),
                Unknown.unless(DIM_TEAM.TEAM_KEY),
                Unknown.unless(DIM_ROLE.ROLE_KEY))
                .from(INVOLVEMENT)
                .join(Child.of(star)).on(Child.PERSON_ID.eq(INVOLVEMENT.PERSON_ID))
                .join(DIM_AUTHORITY).on(DIM_AUTHORITY.AUTHORITY_KEY.eq(INVOLVEMENT.AUTHORITY_KEY))
                .leftJoin(WORKER_IDENTITY)
                .on(WORKER_IDENTITY.AUTHORITY_KEY.eq(INVOLVEMENT.AUTHORITY_KEY))
                .and(WORKER_IDENTITY.WORKER_ID.eq(INVOLVEMENT.WORKER_ID))
                .leftJoin(DIM_WORKER)
                .on(DIM_WORKER.AUTHORITY_KEY.eq(INVOLVEMENT.AUTHORITY_KEY))
                .and(DIM_WORKER.WORKER_NUMBER.eq(WORKER_IDENTITY.WORKER_NUMBER))
                .and(DIM_WORKER.VALID_TO.eq(FOR_EVER))
                .leftJoin(DIM_TEAM)
                .on(DIM_TEAM.AUTHORITY_KEY.eq(INVOLVEMENT.AUTHORITY_KEY))
                .and(DIM_TEAM.TEAM_ID.eq(INVOLVEMENT.TEAM_ID))
                .leftJoin(RoleOfTeam.of(star))
                .on(RoleOfTeam.TEAM_KEY.eq(DIM_TEAM.TEAM_KEY))
                .and(RoleOfTeam.ROLE_CODE.eq(INVOLVEMENT.ROLE_CODE))
                .leftJoin(ROLE_MAP)
                .on(ROLE_MAP.SOURCE_SYSTEM.eq(DIM_AUTHORITY.SOURCE_SYSTEM))
                .and(ROLE_MAP.ROLE_CODE.eq(INVOLVEMENT.ROLE_CODE))
                .and(ROLE_MAP.TEAM.eq(inline(RoleOfTeam.ANY_TEAM)))
                .leftJoin(CODE)
                .on(CODE.LIST.eq("role"))
                .and(CODE.CODE_.eq(coalesce(RoleOfTeam.ROLE, ROLE_MAP.ROLE)))
                .leftJoin(DIM_ROLE).on(DIM_ROLE.NAME.eq(CODE.NAME))
                .where(INVOLVEMENT.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(Days.hasLength(INVOLVEMENT.STARTED_ON, INVOLVEMENT.ENDED_ON));
    }

    @Override
    public Condition scope(Star star) {
        return Scope.endedInTheYearsOfTheSource(FACT_ALLOCATION.ENDED_ON, star);
    }
}
