package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.lead;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.staging.StagedTables.column;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.staging.EpisodeOrder;
import uk.corporateparenting.staging.Tonight;

/**
 * The council's episodes of care, each with its neighbours. What has no length is no episode, and
 * what starts after the business date is not known yet: neither is anybody's neighbour.
 */
final class EpisodeSequence {

    private static final Field<LocalDate> NEXT_OF_CHILD = day("next_of_child");
    private static final Field<LocalDate> NEXT_OF_PERIOD = day("next_of_period");
    private static final Field<LocalDate> PREVIOUS_OF_PERIOD = day("previous_of_period");
    private static final Field<String> PREVIOUS_REASON = DSL.field(DSL.name("previous_reason"), SQLDataType.CLOB);

    private final Tonight tonight;
    private final Table<? extends Record> episodes;

    EpisodeSequence(Tonight tonight) {
        this.tonight = tonight;
        var child = EpisodeOrder.ofTheChild();
        var period = EpisodeOrder.ofThePeriod();
        this.episodes = select(CARE_EPISODE.FILE_ID, CARE_EPISODE.LINE, CARE_EPISODE.PERSON_ID,
                CARE_EPISODE.PERIOD_OF_CARE_ID, CARE_EPISODE.STARTED_ON, CARE_EPISODE.CEASED_ON,
                CARE_EPISODE.CEASE_REASON, CARE_EPISODE.ENTERED_CARE_ON,
                lead(CARE_EPISODE.STARTED_ON).over(child).as(NEXT_OF_CHILD),
                lag(CARE_EPISODE.CEASE_REASON).over(child).as(PREVIOUS_REASON),
                lead(CARE_EPISODE.STARTED_ON).over(period).as(NEXT_OF_PERIOD),
                lag(CARE_EPISODE.STARTED_ON).over(period).as(PREVIOUS_OF_PERIOD))
                .from(CARE_EPISODE)
                .where(CARE_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(CARE_EPISODE.PERSON_ID.isNotNull())
                .and(CARE_EPISODE.STARTED_ON.le(tonight.attempt().businessDate()))
                .and(CARE_EPISODE.CEASED_ON.isNull().or(CARE_EPISODE.CEASED_ON.gt(CARE_EPISODE.STARTED_ON)))
                .asTable("episode");
    }

    Table<? extends Record> table() {
        return episodes;
    }

    /** A column of an episode: how the query of every fault among the neighbours begins. */
    SelectJoinStep<Record4<Long, Long, String, String>> faultAt(Field<?> column) {
        return select(get(CARE_EPISODE.FILE_ID), get(CARE_EPISODE.LINE), FaultyColumn.name(column),
                FaultyColumn.text(get(column))).from(episodes);
    }

    /** Ends the staged episodes that are at fault on another day. */
    Query end(Field<LocalDate> on, Condition fault) {
        return update(CARE_EPISODE)
                .set(CARE_EPISODE.CEASED_ON, on)
                .from(episodes)
                .where(CARE_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(isStagedRow())
                .and(fault);
    }

    <T> Field<T> get(Field<T> like) {
        return column(episodes, like);
    }

    /** First day of the child's next episode, whatever its period; null after the last. */
    Field<LocalDate> nextOfChild() {
        return get(NEXT_OF_CHILD);
    }

    /** First day of the period's next episode; null after the last. */
    Field<LocalDate> nextOfPeriod() {
        return get(NEXT_OF_PERIOD);
    }

    /** Why the child's episode before ceased. */
    Field<String> previousReason() {
        return get(PREVIOUS_REASON);
    }

    Condition isFirstOfPeriod() {
        return get(PREVIOUS_OF_PERIOD).isNull();
    }

    /** Whether it is this row of the staged episodes. */
    Condition isStagedRow() {
        return get(CARE_EPISODE.FILE_ID).eq(CARE_EPISODE.FILE_ID).and(get(CARE_EPISODE.LINE).eq(CARE_EPISODE.LINE));
    }

    private static Field<LocalDate> day(String name) {
        return DSL.field(DSL.name(name), SQLDataType.LOCALDATE);
    }
}
