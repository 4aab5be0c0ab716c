package uk.corporateparenting.warehouse.dimension;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.TEAM;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_TEAM;

import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.warehouse.Column;
import uk.corporateparenting.warehouse.Dimension;
import uk.corporateparenting.warehouse.Star;

/** Teams as fed tonight. */
@Component
@Order(40)
final class TeamDimension implements Dimension {

    @Override
    public Table<?> table() {
        return DIM_TEAM;
    }

    @Override
    public Select<?> tonight(Star star) {
        var team = named(star, "team");
        var parent = named(star, "parent");
        var teamId = Column.of(team, TEAM.TEAM_ID);
        return select(
                SurrogateKey.of(DIM_TEAM, DIM_TEAM.TEAM_KEY, star, teamId.asc()).as(DIM_TEAM.TEAM_KEY),
                inline(star.authorityKey()).as(DIM_TEAM.AUTHORITY_KEY),
                teamId,
                coalesce(Column.of(team, TEAM.TEAM_NAME), inline("Unknown")).as(DIM_TEAM.NAME),
                coalesce(Column.of(parent, TEAM.TEAM_NAME), inline("Unknown")).as(DIM_TEAM.PARENT_NAME))
                .from(team)
                .leftJoin(parent).on(Column.of(parent, TEAM.TEAM_ID).eq(Column.of(team, TEAM.PARENT_TEAM_ID)))
                .leftJoin(DIM_TEAM)
                .on(DIM_TEAM.AUTHORITY_KEY.eq(star.authorityKey())).and(DIM_TEAM.TEAM_ID.eq(teamId));
    }

    private static Table<?> named(Star star, String alias) {
        return DSL.select(TEAM.TEAM_ID, TEAM.TEAM_NAME, TEAM.PARENT_TEAM_ID)
                .distinctOn(TEAM.TEAM_ID)
                .from(TEAM)
                .where(TEAM.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(TEAM.TEAM_ID.isNotNull())
                .orderBy(TEAM.TEAM_ID, TEAM.TEAM_NAME, TEAM.PARENT_TEAM_ID)
                .asTable(alias);
    }
}
