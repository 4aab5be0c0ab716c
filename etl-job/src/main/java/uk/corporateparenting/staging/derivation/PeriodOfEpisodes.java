package uk.corporateparenting.staging.derivation;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.staging.StagedTables.column;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Derivation;
import uk.corporateparenting.staging.EpisodeOrder;
import uk.corporateparenting.staging.Tonight;

/**
 * Where no period of care is fed, it is a run of a child's episodes chained by the reason X1, and
 * is named after the child and the first start. An episode left open is continued by the next,
 * unless care starts anew with that one.
 */
@Component
final class PeriodOfEpisodes implements Derivation {

    private static final String CONTINUES = "X1";
    private static final String STARTS_ANEW = "S";

    @Override
    public Moment moment() {
        return Moment.AFTER_REJECTS;
    }

    @Override
    public List<Query> statements(Tonight tonight) {
        var run = runs(tonight);
        var period = partitionBy(column(run, CARE_EPISODE.PERSON_ID), run.field("run_number", BigDecimal.class));
        var named = select(column(run, CARE_EPISODE.FILE_ID), column(run, CARE_EPISODE.LINE),
                concat(column(run, CARE_EPISODE.PERSON_ID), inline("/"),
                        min(column(run, CARE_EPISODE.STARTED_ON)).over(period).cast(SQLDataType.CLOB))
                        .as(CARE_EPISODE.PERIOD_OF_CARE_ID))
                .from(run)
                .asTable("named");
        return List.of(update(CARE_EPISODE)
                .set(CARE_EPISODE.PERIOD_OF_CARE_ID, column(named, CARE_EPISODE.PERIOD_OF_CARE_ID))
                .from(named)
                .where(CARE_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(CARE_EPISODE.FILE_ID.eq(column(named, CARE_EPISODE.FILE_ID)))
                .and(CARE_EPISODE.LINE.eq(column(named, CARE_EPISODE.LINE))));
    }

    private static Table<? extends Record> runs(Tonight tonight) {
        var child = EpisodeOrder.ofTheChild();
        var hadEnded = lag(field(CARE_EPISODE.CEASED_ON.isNotNull())).over(child);
        var leftCare = when(lag(CARE_EPISODE.CEASE_REASON).over(child).eq(CONTINUES), inline(0))
                .when(hadEnded.isTrue(), inline(1))
                .when(hadEnded.isFalse().and(CARE_EPISODE.START_REASON.eq(STARTS_ANEW)), inline(1))
                .otherwise(inline(0));
        var episode = select(CARE_EPISODE.FILE_ID, CARE_EPISODE.LINE, CARE_EPISODE.PERSON_ID, CARE_EPISODE.STARTED_ON,
                leftCare.as("left_care"), rowNumber().over(child).as("place"))
                .from(CARE_EPISODE)
                .where(CARE_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(CARE_EPISODE.PERIOD_OF_CARE_ID.isNull())
                .and(CARE_EPISODE.PERSON_ID.isNotNull())
                .asTable("episode");
        var person = column(episode, CARE_EPISODE.PERSON_ID);
        return select(column(episode, CARE_EPISODE.FILE_ID), column(episode, CARE_EPISODE.LINE), person,
                column(episode, CARE_EPISODE.STARTED_ON),
                sum(episode.field("left_care", Integer.class))
                        .over(partitionBy(person).orderBy(episode.field("place")))
                        .as("run_number"))
                .from(episode)
                .asTable("run");
    }
}
