package uk.corporateparenting.staging.derivation;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static uk.corporateparenting.schema.staging.Tables.CARE_PERIOD;
import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;
import static uk.corporateparenting.staging.StagedTables.column;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Derivation;
import uk.corporateparenting.staging.PeriodsOfCare;
import uk.corporateparenting.staging.Tonight;

/** A row that names a child but no period of care belongs to the period that contains its date. */
@Component
@Order(2)
final class PeriodOfDatedRow implements Derivation {

    @Override
    public Moment moment() {
        return Moment.AFTER_REPAIRS;
    }

    @Override
    public List<Query> statements(Tonight tonight) {
        return List.of(
                fill(PLACEMENT, PLACEMENT.STARTED_ON, tonight),
                fill(REVIEW, coalesce(REVIEW.HELD_ON, REVIEW.SOURCE_DUE_ON), tonight),
                fill(PERMANENCE, coalesce(PERMANENCE.PLACED_ON, PERMANENCE.MATCHED_ON,
                        PERMANENCE.PLACEMENT_ORDER_ON, PERMANENCE.DECIDED_ON), tonight));
    }

    private static Query fill(Table<? extends Record> rows, Field<LocalDate> date, Tonight tonight) {
        var period = PeriodsOfCare.fromEpisodes(tonight);
        var entered = column(period, CARE_PERIOD.ENTERED_ON);
        var ceased = column(period, CARE_PERIOD.CEASED_ON);
        var file = column(rows, PLACEMENT.FILE_ID);
        var line = column(rows, PLACEMENT.LINE);
        var named = column(rows, PLACEMENT.PERIOD_OF_CARE_ID);
        var ofCouncil = column(rows, PLACEMENT.AUTHORITY_KEY).eq(tonight.authorityKey());
        var latest = select(file, line, column(period, CARE_PERIOD.PERIOD_OF_CARE_ID))
                .distinctOn(file, line)
                .from(rows)
                .join(period)
                .on(column(period, CARE_PERIOD.PERSON_ID).eq(column(rows, PLACEMENT.PERSON_ID)))
                .and(entered.le(date))
                .and(ceased.isNull().or(ceased.gt(date)))
                .where(ofCouncil)
                .and(named.isNull())
                .orderBy(file, line, entered.desc(), column(period, CARE_PERIOD.PERIOD_OF_CARE_ID))
                .asTable("latest");
        return update(rows)
                .set(named, column(latest, CARE_PERIOD.PERIOD_OF_CARE_ID))
                .from(latest)
                .where(ofCouncil)
                .and(file.eq(column(latest, PLACEMENT.FILE_ID)))
                .and(line.eq(column(latest, PLACEMENT.LINE)));
    }
}
