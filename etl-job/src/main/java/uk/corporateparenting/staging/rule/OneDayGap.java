package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import org.jooq.Condition;
import org.jooq.Query;
import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Repair;
import uk.corporateparenting.staging.Tonight;

/**
 * 433: one day lies between two episodes of a period, as where an end is the last day of care. It
 * is closed.
 */
@Component
@Order(3)
final class OneDayGap implements Repair {

    @Override
    public String code() {
        return "433";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        var episode = new EpisodeSequence(tonight);
        return episode.faultAt(CARE_EPISODE.CEASED_ON)
                .where(missesOneDay(episode));
    }

    @Override
    public Query mend(Tonight tonight) {
        var episode = new EpisodeSequence(tonight);
        return episode.end(episode.nextOfPeriod(), missesOneDay(episode));
    }

    private static Condition missesOneDay(EpisodeSequence episode) {
        return episode.get(CARE_EPISODE.CEASED_ON).plus(1).eq(episode.nextOfPeriod());
    }
}
