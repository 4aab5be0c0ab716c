package uk.corporateparenting.job.watch;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;
import static uk.corporateparenting.job.watch.NewestRuns.NEWEST;
import static uk.corporateparenting.job.watch.NewestRuns.SLUG;
import static uk.corporateparenting.schema.control.Tables.FINDING;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.corporateparenting.finding.Tier;
import uk.corporateparenting.job.schedule.NightTimes;
import uk.corporateparenting.job.watch.Gauge.Reading;

/** What became of the rows of the newest night, and how old what was published is. */
@Component
@Profile("serve")
final class RowGauges implements Gauges {

    private final DSLContext sql;

    RowGauges(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Stream<Gauge> read() {
        return Stream.of(
                new Gauge("rows", "Rows of the newest night: read = loaded + rejected.", rows()),
                new Gauge("findings", "Findings of the newest night.", findings()),
                new Gauge("data_age_seconds", "Time since the end of the newest day that was published.", ages()));
    }

    private List<Reading> rows() {
        return sql.select(
                SLUG,
                SOURCE_FILE.FEED,
                SOURCE_FILE.ROWS_READ,
                SOURCE_FILE.ROWS_LOADED,
                SOURCE_FILE.ROWS_REJECTED)
                .from(NEWEST)
                .innerJoin(SOURCE_FILE)
                .on(NewestRuns.has(SOURCE_FILE.AUTHORITY_KEY, SOURCE_FILE.BUSINESS_DATE, SOURCE_FILE.ATTEMPT))
                .fetch()
                .stream()
                .flatMap(row -> Stream.of(
                        rows(row.value1(), row.value2(), "read", row.value3()),
                        rows(row.value1(), row.value2(), "loaded", row.value4()),
                        rows(row.value1(), row.value2(), "rejected", row.value5())))
                .toList();
    }

    private static Reading rows(String council, String feed, String outcome, long rows) {
        return Reading.of(rows, "council", council, "feed", feed, "outcome", outcome);
    }

    /** A tier without findings is 0 and not absent: a monitor cannot tell nothing from no answer. */
    private List<Reading> findings() {
        var found = sql.select(SLUG, FINDING.TIER, count())
                .from(NEWEST)
                .innerJoin(FINDING)
                .on(NewestRuns.has(FINDING.AUTHORITY_KEY, FINDING.BUSINESS_DATE, FINDING.ATTEMPT))
                .groupBy(SLUG, FINDING.TIER)
                .fetchMap(row -> List.of(row.value1(), row.value2()), row -> row.value3());
        return sql.select(SLUG).from(NEWEST).fetch(SLUG).stream()
                .flatMap(council -> Stream.of(Tier.values())
                        .map(Tier::name)
                        .map(tier -> Reading.of(
                                found.getOrDefault(List.of(council, tier), 0), "council", council, "tier", tier)))
                .toList();
    }

    private List<Reading> ages() {
        var age = field(
                "extract(epoch from clock_timestamp() - (({0} + 1)::timestamp at time zone {1}))",
                BigDecimal.class,
                max(SOURCE_FILE.BUSINESS_DATE),
                val(NightTimes.ZONE.getId()));
        return sql.select(DIM_AUTHORITY.SLUG, SOURCE_FILE.FEED, age)
                .from(PUBLICATION)
                .innerJoin(SOURCE_FILE)
                .on(
                        SOURCE_FILE.AUTHORITY_KEY.eq(PUBLICATION.AUTHORITY_KEY),
                        SOURCE_FILE.BUSINESS_DATE.eq(PUBLICATION.BUSINESS_DATE),
                        SOURCE_FILE.ATTEMPT.eq(PUBLICATION.ATTEMPT),
                        SOURCE_FILE.ROWS_LOADED.gt(0L))
                .innerJoin(DIM_AUTHORITY)
                .on(DIM_AUTHORITY.AUTHORITY_KEY.eq(PUBLICATION.AUTHORITY_KEY))
                .groupBy(DIM_AUTHORITY.SLUG, SOURCE_FILE.FEED)
                .fetch(row -> Reading.of(row.value3(), "council", row.value1(), "feed", row.value2()));
    }
}
