package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.PERSON;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/**
 * The participation in a review says that the child was four or over, but the child was younger.
 */
@Component
final class ReviewSaysFourOrOver implements Warning {

    @Override
    public String code() {
        return "441";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(REVIEW.PARTICIPATION)
                .from(REVIEW)
                .join(PERSON).on(Children.named(REVIEW.PERSON_ID, tonight))
                .where(REVIEW.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(REVIEW.PARTICIPATION.in("PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"))
                .and(REVIEW.HELD_ON.lt(Birthday.of(4, tonight)));
    }
}
