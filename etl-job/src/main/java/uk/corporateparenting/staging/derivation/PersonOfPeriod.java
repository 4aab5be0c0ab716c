package uk.corporateparenting.staging.derivation;

import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;
import static uk.corporateparenting.schema.staging.Tables.VISIT;
import static uk.corporateparenting.staging.StagedTables.column;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Derivation;
import uk.corporateparenting.staging.Tonight;

/**
 * A row that names a period of care but no child is about the child of that period. A permanence
 * record always is: one system writes an older identifier of the child there.
 */
@Component
@Order(1)
final class PersonOfPeriod implements Derivation {

    @Override
    public Moment moment() {
        return Moment.BEFORE_REJECTS;
    }

    @Override
    public List<Query> statements(Tonight tonight) {
        return List.of(
                fill(PLACEMENT, PLACEMENT.PERSON_ID.isNull(), tonight),
                fill(REVIEW, REVIEW.PERSON_ID.isNull(), tonight),
                fill(VISIT, VISIT.PERSON_ID.isNull(), tonight),
                fill(PERMANENCE, noCondition(), tonight));
    }

    private static Query fill(Table<? extends Record> rows, Condition which, Tonight tonight) {
        var child = select(CARE_EPISODE.PERIOD_OF_CARE_ID, min(CARE_EPISODE.PERSON_ID).as(CARE_EPISODE.PERSON_ID))
                .from(CARE_EPISODE)
                .where(CARE_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(CARE_EPISODE.PERSON_ID.isNotNull())
                .groupBy(CARE_EPISODE.PERIOD_OF_CARE_ID)
                .asTable("child");
        var person = column(child, CARE_EPISODE.PERSON_ID);
        return update(rows)
                .set(column(rows, CARE_EPISODE.PERSON_ID), person)
                .from(child)
                .where(column(rows, CARE_EPISODE.AUTHORITY_KEY).eq(tonight.authorityKey()))
                .and(column(rows, CARE_EPISODE.PERIOD_OF_CARE_ID)
                        .eq(column(child, CARE_EPISODE.PERIOD_OF_CARE_ID)))
                .and(column(rows, CARE_EPISODE.PERSON_ID).isDistinctFrom(person))
                .and(which);
    }
}
