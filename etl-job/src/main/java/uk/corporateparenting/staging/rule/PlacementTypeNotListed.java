package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** The type of a placement is no code of its list in use during the placement. */
@Component
final class PlacementTypeNotListed implements Warning {

    private static final CodeList LIST = new CodeList("placement_type");

    @Override
    public String code() {
        return "146";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(PLACEMENT.PLACEMENT_TYPE)
                .from(PLACEMENT)
                .where(PLACEMENT.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(PLACEMENT.PLACEMENT_TYPE.isNotNull())
                .and(LIST.lacksBetween(PLACEMENT.STARTED_ON, PLACEMENT.ENDED_ON, PLACEMENT.PLACEMENT_TYPE));
    }
}
