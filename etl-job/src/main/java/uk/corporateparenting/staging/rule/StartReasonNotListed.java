package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** The start reason of an episode is no code of its list in use during the episode. */
@Component
final class StartReasonNotListed implements Warning {

    private static final CodeList LIST = new CodeList("start_reason");

    @Override
    public String code() {
        return "143";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(CARE_EPISODE.START_REASON)
                .from(CARE_EPISODE)
                .where(CARE_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(CARE_EPISODE.START_REASON.isNotNull())
                .and(LIST.lacksBetween(CARE_EPISODE.STARTED_ON, CARE_EPISODE.CEASED_ON, CARE_EPISODE.START_REASON));
    }
}
