package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_EPISODE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_PERIOD;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * Whether a child is in care on any day, month end or not: no short breaks, nobody of 18, nobody
 * undetermined.
 *
 * @param authorityKey
 *            council of the child
 */
record CareOn(Field<Integer> authorityKey, Field<Integer> childKey) {

    /** On one day. */
    Condition day(Field<LocalDate> day) {
        return isCoveredOn(day).andNot(LegalStatuses.isShortBreakOn(authorityKey, childKey, day, day));
    }

    /**
     * On each day from one to another: on the first, and wherever something ends, something else goes
     * on.
     */
    Condition days(Field<LocalDate> from, Field<LocalDate> to) {
        var episode = FACT_CARE_EPISODE.as("ending_episode");
        var period = FACT_CARE_PERIOD.as("ending_period");
        return isCoveredOn(from)
                .andNotExists(selectOne()
                        .from(episode)
                        .where(episode.AUTHORITY_KEY.eq(authorityKey))
                        .and(episode.CHILD_KEY.eq(childKey))
                        .andNot(episode.IS_UNDETERMINED)
                        .and(endsWithin(episode.CEASED_ON, from, to)))
                .andNotExists(selectOne()
                        .from(period)
                        .where(period.AUTHORITY_KEY.eq(authorityKey))
                        .and(period.CHILD_KEY.eq(childKey))
                        .andNot(period.IS_UNDETERMINED)
                        .and(endsWithin(period.ENDED_ON, from, to)))
                .andNot(LegalStatuses.isShortBreakWithin(authorityKey, childKey, from, to));
    }

    private Condition endsWithin(Field<LocalDate> end, Field<LocalDate> from, Field<LocalDate> to) {
        return end.gt(from).and(end.le(to)).andNot(isCoveredOn(end));
    }

    private Condition isCoveredOn(Field<LocalDate> day) {
        var episode = FACT_CARE_EPISODE.as("covering_episode");
        var period = FACT_CARE_PERIOD.as("covering_period");
        return exists(selectOne()
                .from(episode)
                .where(episode.AUTHORITY_KEY.eq(authorityKey))
                .and(episode.CHILD_KEY.eq(childKey))
                .andNot(episode.IS_UNDETERMINED)
                .and(Days.covers(episode.STARTED_ON, episode.CEASED_ON, day)))
                .andExists(selectOne()
                        .from(period)
                        .where(period.AUTHORITY_KEY.eq(authorityKey))
                        .and(period.CHILD_KEY.eq(childKey))
                        .andNot(period.IS_UNDETERMINED)
                        .and(Days.covers(period.ENTERED_ON, period.ENDED_ON, day)));
    }
}
