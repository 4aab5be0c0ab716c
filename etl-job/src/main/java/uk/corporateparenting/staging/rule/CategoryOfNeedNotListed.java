package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** The category of need of an episode is no code of its list in use during the episode. */
@Component
final class CategoryOfNeedNotListed implements Warning {

    private static final CodeList LIST = new CodeList("category_of_need");

    @Override
    public String code() {
        return "145";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(CARE_EPISODE.CATEGORY_OF_NEED)
                .from(CARE_EPISODE)
                .where(CARE_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(CARE_EPISODE.CATEGORY_OF_NEED.isNotNull())
                .and(LIST.lacksBetween(CARE_EPISODE.STARTED_ON, CARE_EPISODE.CEASED_ON, CARE_EPISODE.CATEGORY_OF_NEED));
    }
}
