package uk.corporateparenting.staging;

import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.FAULT;

import org.jooq.Record2;
import org.jooq.Select;
import uk.corporateparenting.finding.Tier;

/** A rule after which nobody can say whether a child was in care. */
public interface Quarantine extends Rule {

    @Override
    default Tier tier() {
        return Tier.QUARANTINE;
    }

    /** The periods of care, each with its child, that the faults found put in doubt. */
    default Select<Record2<String, String>> periods(Tonight tonight) {
        return ofFaultyEpisodes(tonight);
    }

    /** The periods of the episodes found. */
    static Select<Record2<String, String>> ofFaultyEpisodes(Tonight tonight) {
        return tonight.sql()
                .selectDistinct(CARE_EPISODE.PERIOD_OF_CARE_ID, CARE_EPISODE.PERSON_ID)
                .from(CARE_EPISODE)
                .join(FAULT)
                .on(FAULT.AUTHORITY_KEY.eq(CARE_EPISODE.AUTHORITY_KEY))
                .and(FAULT.FILE_ID.eq(CARE_EPISODE.FILE_ID))
                .and(FAULT.LINE.eq(CARE_EPISODE.LINE))
                .where(CARE_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(CARE_EPISODE.PERIOD_OF_CARE_ID.isNotNull())
                .and(CARE_EPISODE.PERSON_ID.isNotNull());
    }
}
