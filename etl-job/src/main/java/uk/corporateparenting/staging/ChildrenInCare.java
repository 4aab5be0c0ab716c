package uk.corporateparenting.staging;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.CARE_PERIOD;
import static uk.corporateparenting.schema.staging.Tables.LEGAL_STATUS;
import static uk.corporateparenting.staging.StagedTables.column;

import org.jooq.Record1;
import org.jooq.Select;

/** The children in care on the business date, as the headline counts them. */
final class ChildrenInCare {

    private ChildrenInCare() {}

    static long count(Tonight tonight) {
        var date = tonight.attempt().businessDate();
        return tonight.sql()
                .select(countDistinct(CARE_PERIOD.PERSON_ID))
                .from(CARE_PERIOD)
                .where(CARE_PERIOD.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(CARE_PERIOD.ENTERED_ON.le(date))
                .and(CARE_PERIOD.CEASED_ON.isNull().or(CARE_PERIOD.CEASED_ON.gt(date)))
                .and(CARE_PERIOD.BORN_ON.isNull().or(Birth.eighteenthBirthday(CARE_PERIOD.BORN_ON).gt(date)))
                .andNot(CARE_PERIOD.IS_UNDETERMINED)
                .and(CARE_PERIOD.PERSON_ID.notIn(onShortBreaks(tonight)))
                .fetchSingle()
                .value1();
    }

    /** Whose latest legal status in force is one of the two short break ones. */
    private static Select<Record1<String>> onShortBreaks(Tonight tonight) {
        var date = tonight.attempt().businessDate();
        var latest = select(LEGAL_STATUS.PERSON_ID, LEGAL_STATUS.LEGAL_STATUS_)
                .distinctOn(LEGAL_STATUS.PERSON_ID)
                .from(LEGAL_STATUS)
                .where(LEGAL_STATUS.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(LEGAL_STATUS.PERSON_ID.isNotNull())
                .and(LEGAL_STATUS.LEGAL_STATUS_.ne("X0"))
                .and(LEGAL_STATUS.STARTED_ON.le(date))
                .and(LEGAL_STATUS.ENDED_ON.isNull().or(LEGAL_STATUS.ENDED_ON.gt(date)))
                .orderBy(LEGAL_STATUS.PERSON_ID, LEGAL_STATUS.STARTED_ON.desc(),
                        LEGAL_STATUS.ENDED_ON.desc().nullsFirst(), LEGAL_STATUS.LEGAL_STATUS_)
                .asTable("latest");
        return select(column(latest, LEGAL_STATUS.PERSON_ID))
                .from(latest)
                .where(column(latest, LEGAL_STATUS.LEGAL_STATUS_).in("V3", "V4"));
    }
}
