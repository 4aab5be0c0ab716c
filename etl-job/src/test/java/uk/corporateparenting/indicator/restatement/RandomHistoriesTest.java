package uk.corporateparenting.indicator.restatement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ALLOCATION;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_EPISODE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_LEAVER_MONTH;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_PERIOD;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CHILD_MONTH;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ESTABLISHMENT;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_HEALTH_CHECK;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_MISSING_EPISODE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_REVIEW;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_VISIT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.Measure.RatePer10000;
import uk.corporateparenting.indicator.World;
import uk.corporateparenting.indicator.figure.AsKnown;
import uk.corporateparenting.indicator.figure.Case;
import uk.corporateparenting.indicator.figure.Cases;

/**
 * Whatever nights say more, less or else: of every indicator, the parts are the cases that moved
 * and sum to the difference. The seed that fails is in the name of the test.
 */
class RandomHistoriesTest extends RetoldNights {

    private static final long FIRST_SEED = Long.getLong("restatement.seed", 2021);
    private static final int HISTORIES = Integer.getInteger("restatement.histories", 4);
    private static final int NIGHTS = 5;
    private static final int EVENTS = 25;
    private static final LocalDate FROM = LocalDate.of(2021, 6, 1);
    private static final int DAYS = 125;
    private static final List<String> ROLES = List.of("Leaving Care Personal Advisors",
            "Independent Reviewing Officers");
    private static final List<Table<?>> DELETED_FROM = List.of(FACT_VISIT, FACT_REVIEW, FACT_HEALTH_CHECK,
            FACT_MISSING_EPISODE, FACT_CHILD_MONTH, FACT_CARE_EPISODE, FACT_CARE_PERIOD, FACT_ALLOCATION,
            FACT_ESTABLISHMENT, FACT_CARE_LEAVER_MONTH);

    private Random random = new Random(0);
    private int years;

    static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + HISTORIES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_parts_are_the_cases_that_moved_and_sum_to_the_difference(long seed) {
        random = new Random(seed);
        IntStream.range(0, NIGHTS).forEach(night -> night(
                LocalDate.of(2021, 10, 8).plusDays(night).toString(), Set.of("settings.csv"),
                () -> IntStream.range(0, EVENTS).forEach(_ -> event())));
        for (var indicator : CATALOGUE.indicators()) {
            IntStream.range(1, NIGHTS).forEach(night -> assertExplained(indicator, night, night + 1));
            assertExplained(indicator, 1, NIGHTS);
        }
    }

    private void assertExplained(Indicator indicator, int earlier, int later) {
        for (var restatement : explain(indicator, earlier, later)) {
            var cases = restatement.parts().stream().filter(Part::isCase).toList();
            var rest = cases.stream().map(Part::share).reduce(restatement.difference(), Share::minus);
            assertThat(rest.numerator()).as("rest of the numerator of %s", indicator.code()).isZero();
            if (!(indicator.measure() instanceof RatePer10000)) {
                assertThat(rest.denominator()).as("rest of the denominator of %s", indicator.code()).isZero();
            }
            assertThat(cases.stream().map(Part::caseKey))
                    .containsExactlyInAnyOrderElementsOf(moved(indicator, restatement.basis(), earlier, later));
        }
    }

    private Set<String> moved(Indicator indicator, PeriodBasis basis, int earlier, int later) {
        var before = standings(indicator, basis, earlier);
        var after = standings(indicator, basis, later);
        var moved = new HashMap<>(before);
        moved.putAll(after);
        moved.keySet().removeIf(key -> Objects.equals(before.get(key), after.get(key)));
        return moved.keySet();
    }

    private Map<String, String> standings(Indicator indicator, PeriodBasis basis, int publication) {
        var standings = new HashMap<String, String>();
        for (Case each : Cases.of(AsKnown.at(world.sql, publication), World.AUTHORITY, indicator.code(),
                World.SEPTEMBER)) {
            if (each.periodBasis() == basis) {
                standings.put(each.caseKey(), each.inNumerator() + " " + each.value() + " " + each.isRepeated());
            }
        }
        return standings;
    }

    private void event() {
        switch (random.nextInt(15)) {
            case 0, 1, 2 -> admit();
            case 3, 4 -> world.visit(child(), day(), day(), maybe());
            case 5, 6 -> world.review(child(), day(), maybe());
            case 7 -> world.healthCheck(child(), random.nextBoolean() ? "DENTAL" : "HEALTH_ASSESSMENT", "COMPLETED",
                    day());
            case 8 -> world.missing(child(), "Missing", day(), null);
            case 9 -> leave();
            case 10 -> world.allocation(child(), worker(), ROLES.get(random.nextInt(ROLES.size())), day(), maybe());
            case 11 -> world.careLeaver();
            case 12 -> world.population(1990 + years++, 900 + random.nextInt(200), "2021-01-01");
            case 13 -> change();
            default -> delete();
        }
    }

    private void admit() {
        var child = world.childInCare().aged(random.nextInt(18)).withPlacements(random.nextInt(5)).key();
        world.inCare(child, day(), null);
    }

    private void leave() {
        var child = world.child();
        world.carePeriod(child, "2020-01-01", day(), random.nextBoolean() ? "E11" : "E4A");
        world.adoption(child, "2020-01-01", random.nextBoolean() ? random.nextInt(500) : null, random.nextInt(200));
    }

    private void change() {
        var day = LocalDate.parse(day());
        switch (random.nextInt(4)) {
            case 0 -> world.sql.update(FACT_VISIT).set(FACT_VISIT.VISITED_ON, day)
                    .set(FACT_VISIT.IS_ON_TIME, FACT_VISIT.DUE_ON.ge(day)).where(FACT_VISIT.CHILD_KEY.eq(child()))
                    .execute();
            case 1 -> world.sql.update(FACT_CARE_PERIOD).set(FACT_CARE_PERIOD.ENDED_ON, day)
                    .where(FACT_CARE_PERIOD.CHILD_KEY.eq(child())).execute();
            case 2 -> world.withSetting("pl2_age_limit", random.nextBoolean() ? "none" : "16");
            default -> world.withSetting("visit_unit", random.nextBoolean() ? "CHILD" : "VISIT");
        }
    }

    private void delete() {
        var table = DELETED_FROM.get(random.nextInt(DELETED_FROM.size()));
        world.sql.query("delete from {0} where ctid = (select ctid from {0} one order by to_jsonb(one)::text limit 1)",
                table).execute();
    }

    private int worker() {
        return world.worker(1000 + random.nextInt(1_000_000), random.nextBoolean() ? "0.5" : "1.0");
    }

    /** One there is already, else a new one. */
    private int child() {
        var children = world.sql.fetchCount(FACT_CHILD_MONTH);
        return children == 0
                ? world.child()
                : world.sql.select(FACT_CHILD_MONTH.CHILD_KEY)
                        .from(FACT_CHILD_MONTH)
                        .orderBy(FACT_CHILD_MONTH.CHILD_KEY)
                        .offset(random.nextInt(children))
                        .limit(1)
                        .fetchSingle()
                        .value1();
    }

    private String day() {
        return FROM.plusDays(random.nextInt(DAYS)).toString();
    }

    private @Nullable String maybe() {
        return random.nextBoolean() ? day() : null;
    }

    @Override
    protected void publish() {
        compute(CATALOGUE.indicators(), EVERY_FEED);
    }

    @Override
    protected Indicator indicator() {
        return CATALOGUE.indicators().getFirst();
    }
}
