package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.CARE_LEAVER;
import static uk.corporateparenting.staging.rule.CareLeavers.ANSWERED;
import static uk.corporateparenting.staging.rule.Episodes.EPISODE;
import static uk.corporateparenting.staging.rule.Episodes.NEXT_STARTED_ON;

import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** Questions about a care leaver are answered for one whose care another authority took over. */
@Component
final class CareLeaverTransferred implements Warning {

    @Override
    public String code() {
        return "1011";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(CARE_LEAVER.IN_TOUCH)
                .from(CARE_LEAVER)
                .join(lastEpisodes(tonight)).on(EPISODE.PERSON_ID.eq(CARE_LEAVER.PERSON_ID))
                .where(CARE_LEAVER.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(EPISODE.CEASE_REASON.eq("E3"))
                .and(ANSWERED);
    }

    private static Table<?> lastEpisodes(Tonight tonight) {
        return select(EPISODE.asterisk())
                .from(Episodes.inOrder(tonight))
                .where(NEXT_STARTED_ON.isNull())
                .asTable(EPISODE.getName());
    }
}
