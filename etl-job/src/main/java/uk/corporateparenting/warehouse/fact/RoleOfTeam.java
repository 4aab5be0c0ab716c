package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.ROLE_MAP;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_TEAM;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.warehouse.Star;

/**
 * The role of the report that a role code means in each team, since one code serves several roles.
 * The map names a team by its identifier, its name or, before a star, the beginning of its name;
 * the closest one counts.
 */
final class RoleOfTeam {

    static final String ANY_TEAM = "*";
    static final Field<String> ROLE_CODE = field(name("role_of_team", "role_code"), SQLDataType.CLOB);
    static final Field<Integer> TEAM_KEY = field(name("role_of_team", "team_key"), SQLDataType.INTEGER);
    static final Field<String> ROLE = field(name("role_of_team", "role"), SQLDataType.CLOB);

    private RoleOfTeam() {}

    static Table<?> of(Star star) {
        var beginning = left(ROLE_MAP.TEAM, length(ROLE_MAP.TEAM).minus(inline(1)));
        var isBeginning = ROLE_MAP.TEAM.endsWith(inline(ANY_TEAM));
        return select(ROLE_MAP.ROLE_CODE, DIM_TEAM.TEAM_KEY, ROLE_MAP.ROLE)
                .distinctOn(ROLE_MAP.ROLE_CODE, DIM_TEAM.TEAM_KEY)
                .from(DIM_TEAM)
                .join(DIM_AUTHORITY).on(DIM_AUTHORITY.AUTHORITY_KEY.eq(DIM_TEAM.AUTHORITY_KEY))
                .join(ROLE_MAP).on(ROLE_MAP.SOURCE_SYSTEM.eq(DIM_AUTHORITY.SOURCE_SYSTEM))
                .and(ROLE_MAP.TEAM.in(DIM_TEAM.TEAM_ID, DIM_TEAM.NAME)
                        .or(isBeginning.and(DIM_TEAM.NAME.startsWith(beginning))))
                .where(DIM_TEAM.AUTHORITY_KEY.eq(star.authorityKey()))
                .orderBy(
                        ROLE_MAP.ROLE_CODE.asc(),
                        DIM_TEAM.TEAM_KEY.asc(),
                        ROLE_MAP.TEAM.eq(DIM_TEAM.TEAM_ID).desc(),
                        ROLE_MAP.TEAM.eq(DIM_TEAM.NAME).desc(),
                        length(ROLE_MAP.TEAM).desc())
                .asTable("role_of_team");
    }
}
