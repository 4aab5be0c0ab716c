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

/** 501: an episode of a child ends after the next one starts. It ends when that one starts. */
@Component
@Order(2)
final class EpisodesOverlap implements Repair {

    @Override
    public String code() {
        return "501";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        var episode = new EpisodeSequence(tonight);
        return episode.faultAt(CARE_EPISODE.CEASED_ON)
                .where(overlaps(episode));
    }

    @Override
    public Query mend(Tonight tonight) {
        var episode = new EpisodeSequence(tonight);
        return episode.end(episode.nextOfChild(), overlaps(episode));
    }

    private static Condition overlaps(EpisodeSequence episode) {
        return episode.get(CARE_EPISODE.CEASED_ON).gt(episode.nextOfChild());
    }
}
