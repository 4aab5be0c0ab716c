package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.PERSON;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** The participation in a review says that the child was under four, but the child was older. */
@Component
final class ReviewSaysUnderFour implements Warning {

    @Override
    public String code() {
        return "440";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(REVIEW.PARTICIPATION)
                .from(REVIEW)
                .join(PERSON).on(Children.named(REVIEW.PERSON_ID, tonight))
                .where(REVIEW.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(REVIEW.PARTICIPATION.eq("PN0"))
                .and(REVIEW.HELD_ON.ge(Birthday.of(4, tonight)));
    }
}
