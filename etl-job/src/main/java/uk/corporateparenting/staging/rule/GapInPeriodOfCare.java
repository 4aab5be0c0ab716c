package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Quarantine;
import uk.corporateparenting.staging.Tonight;

/**
 * 433: days on which nobody says that the child was in care lie between two episodes of a period.
 */
@Component
final class GapInPeriodOfCare implements Quarantine {

    @Override
    public String code() {
        return "433";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        var episode = new EpisodeSequence(tonight);
        return episode.faultAt(CARE_EPISODE.CEASED_ON)
                .where(episode.get(CARE_EPISODE.CEASED_ON).plus(1).lt(episode.nextOfPeriod()));
    }
}
