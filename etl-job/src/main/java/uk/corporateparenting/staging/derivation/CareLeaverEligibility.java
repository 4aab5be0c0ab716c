package uk.corporateparenting.staging.derivation;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;
import static uk.corporateparenting.schema.staging.Tables.CARE_LEAVER;
import static uk.corporateparenting.schema.staging.Tables.PERSON;

import java.util.List;
import org.jooq.Query;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Birth;
import uk.corporateparenting.staging.Derivation;
import uk.corporateparenting.staging.Tonight;

/**
 * The national return does not say which care leavers are former relevant: those aged 18 or over
 * are.
 */
@Component
final class CareLeaverEligibility implements Derivation {

    private static final String CARE_LEAVERS_OF_THE_RETURN = "oc3";

    @Override
    public Moment moment() {
        return Moment.AFTER_REJECTS;
    }

    @Override
    public List<Query> statements(Tonight tonight) {
        var isOfAge = Birth.eighteenthBirthday(tonight).le(val(tonight.attempt().businessDate()));
        return List.of(update(CARE_LEAVER)
                .set(CARE_LEAVER.ELIGIBILITY,
                        when(isOfAge, inline("FORMER_RELEVANT")).otherwise(inline("RELEVANT")))
                .from(PERSON, SOURCE_FILE)
                .where(CARE_LEAVER.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(CARE_LEAVER.ELIGIBILITY.isNull())
                .and(SOURCE_FILE.FILE_ID.eq(CARE_LEAVER.FILE_ID))
                .and(SOURCE_FILE.FEED.eq(CARE_LEAVERS_OF_THE_RETURN))
                .and(PERSON.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(PERSON.PERSON_ID.eq(CARE_LEAVER.PERSON_ID))
                .and(Birth.bornOn(tonight).isNotNull()));
    }
}
