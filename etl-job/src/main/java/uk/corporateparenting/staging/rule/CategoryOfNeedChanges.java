package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.staging.rule.Episodes.EPISODE;
import static uk.corporateparenting.staging.rule.Episodes.OPENS_PERIOD;
import static uk.corporateparenting.staging.rule.Episodes.PREVIOUS_CATEGORY_OF_NEED;
import static uk.corporateparenting.staging.rule.Episodes.PREVIOUS_CEASED_ON;
import static uk.corporateparenting.staging.rule.Episodes.PREVIOUS_CEASE_REASON;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** The category of need is another than in the episode before of the same period of care. */
@Component
final class CategoryOfNeedChanges implements Warning {

    @Override
    public String code() {
        return "504";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        var continues = PREVIOUS_CEASE_REASON.eq("X1").and(PREVIOUS_CEASED_ON.eq(EPISODE.STARTED_ON));
        return Fault.at(EPISODE.CATEGORY_OF_NEED)
                .from(Episodes.inOrder(tonight))
                .where(EPISODE.CATEGORY_OF_NEED.ne(PREVIOUS_CATEGORY_OF_NEED))
                .and(OPENS_PERIOD.not().or(continues));
    }
}
