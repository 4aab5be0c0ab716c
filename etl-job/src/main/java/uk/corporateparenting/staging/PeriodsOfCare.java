package uk.corporateparenting.staging;

import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.CARE_PERIOD;
import static uk.corporateparenting.schema.staging.Tables.PERSON;
import static uk.corporateparenting.schema.staging.Tables.QUARANTINE;
import static uk.corporateparenting.staging.StagedTables.column;

import org.jooq.Record;
import org.jooq.Table;

/** The periods of care, as the episodes tell them. */
public final class PeriodsOfCare {

    private PeriodsOfCare() {}

    /**
     * One row per period of care: its child, the day entered, and, from its last episode, end, reason
     * and need. It has ended when no episode is open; a reason counts only on the last episode.
     * Episodes of no length are left out.
     */
    public static Table<? extends Record> fromEpisodes(Tonight tonight) {
        var period = partitionBy(CARE_EPISODE.PERSON_ID, CARE_EPISODE.PERIOD_OF_CARE_ID);
        var isOpen = boolOr(CARE_EPISODE.CEASED_ON.isNull()).over(period);
        return select(CARE_EPISODE.PERIOD_OF_CARE_ID, CARE_EPISODE.PERSON_ID,
                least(min(CARE_EPISODE.STARTED_ON).over(period), min(CARE_EPISODE.ENTERED_CARE_ON).over(period))
                        .as(CARE_PERIOD.ENTERED_ON),
                when(isOpen.isFalse(), CARE_EPISODE.CEASED_ON).as(CARE_PERIOD.CEASED_ON),
                when(isOpen.isFalse(), CARE_EPISODE.CEASE_REASON).as(CARE_PERIOD.CEASE_REASON),
                CARE_EPISODE.CATEGORY_OF_NEED)
                .distinctOn(CARE_EPISODE.PERSON_ID, CARE_EPISODE.PERIOD_OF_CARE_ID)
                .from(CARE_EPISODE)
                .where(CARE_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(CARE_EPISODE.PERSON_ID.isNotNull())
                .and(CARE_EPISODE.PERIOD_OF_CARE_ID.isNotNull())
                .and(CARE_EPISODE.STARTED_ON.isNotNull())
                .and(CARE_EPISODE.CEASED_ON.isNull().or(CARE_EPISODE.CEASED_ON.gt(CARE_EPISODE.STARTED_ON)))
                .orderBy(EpisodeOrder.latestOfEachPeriodFirst())
                .asTable("period");
    }

    static void forget(Tonight tonight) {
        tonight.sql().deleteFrom(QUARANTINE).where(QUARANTINE.AUTHORITY_KEY.eq(tonight.authorityKey())).execute();
        tonight.sql().deleteFrom(CARE_PERIOD).where(CARE_PERIOD.AUTHORITY_KEY.eq(tonight.authorityKey())).execute();
    }

    static void build(Tonight tonight) {
        var period = fromEpisodes(tonight);
        var isUndetermined = field(exists(selectOne().from(QUARANTINE)
                .where(QUARANTINE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(QUARANTINE.PERSON_ID.eq(column(period, CARE_PERIOD.PERSON_ID)))
                .and(QUARANTINE.PERIOD_OF_CARE_ID.eq(column(period, CARE_PERIOD.PERIOD_OF_CARE_ID)))));
        tonight.sql()
                .insertInto(CARE_PERIOD, CARE_PERIOD.AUTHORITY_KEY, CARE_PERIOD.PERIOD_OF_CARE_ID,
                        CARE_PERIOD.PERSON_ID, CARE_PERIOD.ENTERED_ON, CARE_PERIOD.CEASED_ON,
                        CARE_PERIOD.CEASE_REASON, CARE_PERIOD.CATEGORY_OF_NEED, CARE_PERIOD.BORN_ON,
                        CARE_PERIOD.IS_UNDETERMINED)
                .select(select(val(tonight.authorityKey()), column(period, CARE_PERIOD.PERIOD_OF_CARE_ID),
                        column(period, CARE_PERIOD.PERSON_ID), column(period, CARE_PERIOD.ENTERED_ON),
                        column(period, CARE_PERIOD.CEASED_ON), column(period, CARE_PERIOD.CEASE_REASON),
                        column(period, CARE_PERIOD.CATEGORY_OF_NEED), Birth.bornOn(tonight), isUndetermined)
                        .from(period)
                        .leftJoin(PERSON)
                        .on(PERSON.AUTHORITY_KEY.eq(tonight.authorityKey()))
                        .and(PERSON.PERSON_ID.eq(column(period, CARE_PERIOD.PERSON_ID))))
                .execute();
    }
}
