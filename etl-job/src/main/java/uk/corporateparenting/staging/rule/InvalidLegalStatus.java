package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.CODE;
import static uk.corporateparenting.schema.staging.Tables.FAULT;
import static uk.corporateparenting.schema.staging.Tables.LEGAL_STATUS;

import org.jooq.Record2;
import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Quarantine;
import uk.corporateparenting.staging.Tonight;

/**
 * 144: the code of a legal status is none, or was none when the status began. It puts in doubt
 * every period of care it overlaps.
 */
@Component
final class InvalidLegalStatus implements Quarantine {

    @Override
    public String code() {
        return "144";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return select(LEGAL_STATUS.FILE_ID, LEGAL_STATUS.LINE, FaultyColumn.name(LEGAL_STATUS.LEGAL_STATUS_),
                LEGAL_STATUS.LEGAL_STATUS_)
                .from(LEGAL_STATUS)
                .where(LEGAL_STATUS.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(LEGAL_STATUS.LEGAL_STATUS_.isNotNull())
                .and(LEGAL_STATUS.STARTED_ON.le(tonight.attempt().businessDate()))
                .andNotExists(selectOne().from(CODE)
                        .where(CODE.LIST.eq(LEGAL_STATUS.getName()))
                        .and(CODE.CODE_.eq(LEGAL_STATUS.LEGAL_STATUS_))
                        .and(CODE.VALID_FROM.isNull().or(CODE.VALID_FROM.le(LEGAL_STATUS.STARTED_ON)))
                        .and(CODE.VALID_TO.isNull().or(CODE.VALID_TO.gt(LEGAL_STATUS.STARTED_ON))));
    }

    @Override
    public Select<Record2<String, String>> periods(Tonight tonight) {
        return selectDistinct(CARE_EPISODE.PERIOD_OF_CARE_ID, CARE_EPISODE.PERSON_ID)
                .from(FAULT)
                .join(LEGAL_STATUS)
                .on(LEGAL_STATUS.AUTHORITY_KEY.eq(FAULT.AUTHORITY_KEY))
                .and(LEGAL_STATUS.FILE_ID.eq(FAULT.FILE_ID))
                .and(LEGAL_STATUS.LINE.eq(FAULT.LINE))
                .join(CARE_EPISODE)
                .on(CARE_EPISODE.AUTHORITY_KEY.eq(FAULT.AUTHORITY_KEY))
                .and(CARE_EPISODE.PERSON_ID.eq(LEGAL_STATUS.PERSON_ID))
                .and(CARE_EPISODE.CEASED_ON.isNull().or(CARE_EPISODE.CEASED_ON.gt(LEGAL_STATUS.STARTED_ON)))
                .and(LEGAL_STATUS.ENDED_ON.isNull().or(LEGAL_STATUS.ENDED_ON.gt(CARE_EPISODE.STARTED_ON)))
                .where(FAULT.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(CARE_EPISODE.PERIOD_OF_CARE_ID.isNotNull());
    }
}
