package uk.corporateparenting.alert.message.story;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_ROLE;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_TEAM;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ALLOCATION;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_CASE;

import org.jooq.Field;

/**
 * The team that works with the child of a case on the day the figure speaks of, or did last: of the
 * workers, not of those who review their work.
 */
final class CaseTeam {

    private static final String REVIEWERS = "Independent Reviewing Officers";

    private CaseTeam() {}

    static Field<String> of(Story story) {
        var day = inline(story.figure().asAt());
        var isOver = field(FACT_ALLOCATION.ENDED_ON.le(day));
        return field(select(DIM_TEAM.NAME)
                .from(FACT_ALLOCATION)
                .join(DIM_TEAM)
                .on(DIM_TEAM.TEAM_KEY.eq(FACT_ALLOCATION.TEAM_KEY))
                .join(DIM_ROLE)
                .on(DIM_ROLE.ROLE_KEY.eq(FACT_ALLOCATION.ROLE_KEY))
                .where(
                        FACT_ALLOCATION.AUTHORITY_KEY.eq(FACT_INDICATOR_CASE.AUTHORITY_KEY),
                        FACT_ALLOCATION.CHILD_KEY.eq(FACT_INDICATOR_CASE.CHILD_KEY),
                        FACT_ALLOCATION.STARTED_ON.le(day),
                        DIM_ROLE.NAME.ne(REVIEWERS))
                .orderBy(isOver.nullsFirst(), FACT_ALLOCATION.ENDED_ON.desc().nullsFirst(),
                        FACT_ALLOCATION.STARTED_ON.desc(), FACT_ALLOCATION.ALLOCATION_NUMBER.desc())
                .limit(1));
    }
}
