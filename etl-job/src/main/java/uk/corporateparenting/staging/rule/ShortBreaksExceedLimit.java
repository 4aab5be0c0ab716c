package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.localDateDiff;
import static org.jooq.impl.DSL.localDateSub;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.staging.rule.Episodes.EPISODE;
import static uk.corporateparenting.staging.rule.LegalStatuses.SHORT_BREAK;
import static uk.corporateparenting.staging.rule.PlacedEpisodes.STATUS;

import java.math.BigDecimal;
import org.jooq.DatePart;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import uk.corporateparenting.schema.staging.tables.CareEpisode;
import uk.corporateparenting.staging.Tonight;

/** In the twelve months up to the end of a short break, the child had more than 75 days of them. */
@Component
final class ShortBreaksExceedLimit implements Warning {

    private static final int MOST_DAYS = 75;
    private static final CareEpisode LAST = CARE_EPISODE.as("last_break");
    private static final CareEpisode EACH = CARE_EPISODE.as("each_break");

    @Override
    public String code() {
        return "367";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        var from = localDateSub(LAST.CEASED_ON, 12, DatePart.MONTH);
        var days = localDateDiff(least(EACH.CEASED_ON, LAST.CEASED_ON), greatest(EACH.STARTED_ON, from));
        return Fault.at(LAST.STARTED_ON)
                .from(shortBreaks(LAST, tonight))
                .join(shortBreaks(EACH, tonight)).on(EACH.PERSON_ID.eq(LAST.PERSON_ID))
                .where(EACH.STARTED_ON.lt(LAST.CEASED_ON))
                .and(EACH.CEASED_ON.gt(from))
                .groupBy(LAST.FILE_ID, LAST.LINE, LAST.STARTED_ON)
                .having(sum(days).gt(BigDecimal.valueOf(MOST_DAYS)));
    }

    private static Table<?> shortBreaks(CareEpisode as, Tonight tonight) {
        var end = coalesce(EPISODE.CEASED_ON, val(tonight.attempt().businessDate()));
        return select(EPISODE.FILE_ID, EPISODE.LINE, EPISODE.PERSON_ID, EPISODE.STARTED_ON, end.as(EPISODE.CEASED_ON))
                .from(PlacedEpisodes.of(tonight))
                .where(STATUS.eq(SHORT_BREAK))
                .asTable(as.getName());
    }
}
