package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static uk.corporateparenting.schema.staging.Tables.PERSON;
import static uk.corporateparenting.staging.rule.Episodes.EPISODE;
import static uk.corporateparenting.staging.rule.LegalStatuses.VOLUNTARY_AGREEMENT;
import static uk.corporateparenting.staging.rule.PlacedEpisodes.PLACEMENT_TYPE;
import static uk.corporateparenting.staging.rule.PlacedEpisodes.STATUS;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/**
 * 359: an episode goes on past the 18th birthday, other than in a children's home under section
 * 20(5), or only starts then. Care is counted up to that day.
 */
@Component
final class InCareAfterEighteen implements Warning {

    @Override
    public String code() {
        return "359";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        var placedByAgreement = PLACEMENT_TYPE.eq("K2").and(STATUS.eq(VOLUNTARY_AGREEMENT));
        return Fault.at(EPISODE.STARTED_ON)
                .from(PlacedEpisodes.of(tonight))
                .join(PERSON).on(Children.named(EPISODE.PERSON_ID, tonight))
                .where(Birthday.of(18, tonight).lt(tonight.attempt().businessDate()))
                .and(EPISODE.CEASED_ON.isNull().or(EPISODE.STARTED_ON.ge(Birthday.of(18, tonight))))
                .and(coalesce(placedByAgreement, inline(false)).isFalse());
    }
}
