package uk.corporateparenting.job.watch;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.epoch;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static uk.corporateparenting.job.watch.NewestRuns.NEWEST;
import static uk.corporateparenting.job.watch.NewestRuns.SLUG;
import static uk.corporateparenting.schema.control.Tables.RUN;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.corporateparenting.job.ledger.Durations;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.job.schedule.CouncilNight;
import uk.corporateparenting.job.schedule.CouncilNights;
import uk.corporateparenting.job.watch.Gauge.Reading;

/** Whether the nights run, and how long they take. */
@Component
@Profile("serve")
final class NightGauges implements Gauges {

    private final DSLContext sql;
    private final CouncilNights nights;

    NightGauges(DSLContext sql, CouncilNights nights) {
        this.sql = sql;
        this.nights = nights;
    }

    @Override
    public Stream<Gauge> read() {
        var now = nights.now();
        return Stream.of(
                new Gauge("ready", "1 if readers see the night that was promised to them.",
                        now.stream().map(night -> reading(night, night.isReady() ? 1 : 0)).toList()),
                new Gauge("lag_nights", "Nights that are due and that readers do not see; absent before the first.",
                        now.stream().flatMap(NightGauges::lag).toList()),
                new Gauge("missed_nights", "Nights of late that were passed over; a replay brings them in.",
                        now.stream().map(night -> reading(night, night.missed().size())).toList()),
                new Gauge("night_state", "1 for the state of the newest night.", states()),
                new Gauge("last_success_timestamp_seconds", "When a night last ended well.", successes()),
                new Gauge("night_seconds", "How long the newest night has taken so far.", seconds()),
                new Gauge("night_median_seconds", "How long a night usually takes.",
                        Durations.medians(sql).entrySet().stream()
                                .map(entry -> Reading.of(entry.getValue(), "council", entry.getKey()))
                                .toList()));
    }

    private static Reading reading(CouncilNight night, Number value) {
        return Reading.of(value, "council", night.council().slug());
    }

    private static Stream<Reading> lag(CouncilNight night) {
        return night.seen().stream().map(seen -> reading(night, ChronoUnit.DAYS.between(seen, night.due())));
    }

    private List<Reading> states() {
        return sql.select(SLUG, NEWEST.field(RUN.STATE)).from(NEWEST).fetch(
                run -> Reading.of(1, "council", run.value1(), "state", run.value2()));
    }

    private List<Reading> seconds() {
        var end = coalesce(NEWEST.field(RUN.FINISHED_AT), field("clock_timestamp()", OffsetDateTime.class));
        return sql.select(SLUG, epoch(end).minus(epoch(NEWEST.field(RUN.STARTED_AT))))
                .from(NEWEST)
                .fetch(run -> Reading.of(run.value2(), "council", run.value1()));
    }

    private List<Reading> successes() {
        return sql.select(DIM_AUTHORITY.SLUG, epoch(max(RUN.FINISHED_AT)))
                .from(RUN)
                .innerJoin(DIM_AUTHORITY)
                .on(DIM_AUTHORITY.AUTHORITY_KEY.eq(RUN.AUTHORITY_KEY))
                .where(RUN.STATE.in(NightLedger.PUBLISHED, NightLedger.UNCHANGED))
                .groupBy(DIM_AUTHORITY.SLUG)
                .fetch(run -> Reading.of(run.value2(), "council", run.value1()));
    }
}
