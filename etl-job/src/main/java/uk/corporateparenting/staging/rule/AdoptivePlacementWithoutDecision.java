package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.staging.rule.Placements.FOR_ADOPTION;
import static uk.corporateparenting.staging.rule.Placements.PLACED;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** A child is placed for adoption, yet no decision that the child should be is recorded. */
@Component
final class AdoptivePlacementWithoutDecision implements Warning {

    @Override
    public String code() {
        return "551";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(PLACED.PLACEMENT_TYPE)
                .from(Placements.of(tonight))
                .where(PLACED.PLACEMENT_TYPE.in(FOR_ADOPTION))
                .and(Permanences.lackDecision(PLACED.PERSON_ID, tonight));
    }
}
