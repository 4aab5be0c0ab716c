package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** The provider is a parent, yet the child is not placed with parents. */
@Component
final class ParentalProviderElsewhere implements Warning {

    @Override
    public String code() {
        return "550";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(PLACEMENT.PLACEMENT_PROVIDER)
                .from(PLACEMENT)
                .where(PLACEMENT.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(PLACEMENT.PLACEMENT_PROVIDER.eq("PR0"))
                .and(PLACEMENT.PLACEMENT_TYPE.ne("P1"));
    }
}
