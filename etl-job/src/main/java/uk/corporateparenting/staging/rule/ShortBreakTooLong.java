package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.localDateAdd;
import static org.jooq.impl.DSL.val;
import static uk.corporateparenting.staging.rule.Episodes.EPISODE;
import static uk.corporateparenting.staging.rule.LegalStatuses.SHORT_BREAK;
import static uk.corporateparenting.staging.rule.PlacedEpisodes.STATUS;

import org.jooq.DatePart;
import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** A short break lasts longer than 17 days. */
@Component
final class ShortBreakTooLong implements Warning {

    private static final int LONGEST_DAYS = 17;

    @Override
    public String code() {
        return "365";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        var end = coalesce(EPISODE.CEASED_ON, val(tonight.attempt().businessDate()));
        return Fault.at(EPISODE.STARTED_ON)
                .from(PlacedEpisodes.of(tonight))
                .where(STATUS.eq(SHORT_BREAK))
                .and(end.gt(localDateAdd(EPISODE.STARTED_ON, LONGEST_DAYS, DatePart.DAY)));
    }
}
