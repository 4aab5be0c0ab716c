package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.coalesce;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** The participation in a review that was held is blank or no code of its list. */
@Component
final class ParticipationNotListed implements Warning {

    private static final CodeList LIST = new CodeList("participation");

    @Override
    public String code() {
        return "167";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(REVIEW.PARTICIPATION)
                .from(REVIEW)
                .where(REVIEW.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(REVIEW.HELD_ON.isNotNull())
                .and(coalesce(REVIEW.IS_CANCELLED, false).isFalse())
                .and(LIST.lacks(REVIEW.PARTICIPATION));
    }
}
