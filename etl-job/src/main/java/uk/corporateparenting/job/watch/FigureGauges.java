package uk.corporateparenting.job.watch;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_INDICATOR;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.corporateparenting.job.watch.Gauge.Reading;

/** Which figures are Poor, and whether people have been told. */
@Component
@Profile("serve")
final class FigureGauges implements Gauges {

    private static final List<String> SAID = List.of("PUBLISHED", "RESTATED");

    private final DSLContext sql;

    FigureGauges(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Stream<Gauge> read() {
        return Stream.of(
                new Gauge("open_breaches", "Indicators whose newest published month is Poor.", breaches()),
                new Gauge("outbox_messages", "Mails by state: PENDING wait, DEAD are given up.", messages()));
    }

    private List<Reading> breaches() {
        var earlier = FACT_INDICATOR_MONTH.as("earlier");
        var newestSaid = select(max(earlier.MONTH_END))
                .from(earlier)
                .where(
                        earlier.AUTHORITY_KEY.eq(FACT_INDICATOR_MONTH.AUTHORITY_KEY),
                        earlier.INDICATOR_KEY.eq(FACT_INDICATOR_MONTH.INDICATOR_KEY),
                        earlier.PERIOD_BASIS.eq(FACT_INDICATOR_MONTH.PERIOD_BASIS),
                        earlier.BREAKDOWN_MEMBER_KEY.eq(FACT_INDICATOR_MONTH.BREAKDOWN_MEMBER_KEY),
                        earlier.STATE.in(SAID));
        return sql.select(DIM_AUTHORITY.SLUG, count(DIM_INDICATOR.INDICATOR_KEY))
                .from(DIM_AUTHORITY)
                .leftJoin(FACT_INDICATOR_MONTH)
                .on(
                        FACT_INDICATOR_MONTH.AUTHORITY_KEY.eq(DIM_AUTHORITY.AUTHORITY_KEY),
                        FACT_INDICATOR_MONTH.BREAKDOWN.eq("ALL"),
                        FACT_INDICATOR_MONTH.RATING.eq("POOR"),
                        FACT_INDICATOR_MONTH.MONTH_END.eq(newestSaid))
                .leftJoin(DIM_INDICATOR)
                .on(
                        DIM_INDICATOR.INDICATOR_KEY.eq(FACT_INDICATOR_MONTH.INDICATOR_KEY),
                        DIM_INDICATOR.HEADLINE_BASIS.eq(FACT_INDICATOR_MONTH.PERIOD_BASIS))
                .where(DIM_AUTHORITY.AUTHORITY_KEY.gt(0))
                .groupBy(DIM_AUTHORITY.SLUG)
                .fetch(row -> Reading.of(row.value2(), "council", row.value1()));
    }

    private List<Reading> messages() {
        var found = sql.select(OUTBOX.STATE, count()).from(OUTBOX).groupBy(OUTBOX.STATE)
                .fetchMap(OUTBOX.STATE, count());
        return Stream.of("PENDING", "SENT", "DEAD")
                .map(state -> Reading.of(found.getOrDefault(state, 0), "state", state))
                .toList();
    }
}
