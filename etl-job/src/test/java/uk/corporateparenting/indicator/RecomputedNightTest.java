package uk.corporateparenting.indicator;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.Nights;
import uk.corporateparenting.indicator.figure.AsKnown;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;
import uk.corporateparenting.warehouse.Star;
import uk.corporateparenting.warehouse.TableLoad;

/**
 * Every indicator, computed again over what a past publication knew, says what that publication
 * said.
 */
class RecomputedNightTest {

    private static final String COUNCIL = "cambridgeshire";
    private static final LocalDate FIRST = LocalDate.of(2021, 10, 6);
    private static final LocalDate SECOND = LocalDate.of(2021, 10, 7);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_night_of_the_past_is_computed_again_as_it_was_published() throws Exception {
        SampleExtracts.write(folder.resolve("inbox"),
                new SamplePlan(
                        List.of(new SampleCouncil(COUNCIL, SourceSystem.LIQUIDLOGIC, 60)), FIRST, SECOND, 7, 0),
                _ -> {});
        try (var program = TestProgram.in(folder)) {
            program.night(COUNCIL, FIRST);
            program.night(COUNCIL, SECOND);
            var indicators = AllIndicators.catalogue().indicators();
            var feeds = indicators.stream().flatMap(indicator -> indicator.feeds().stream()).collect(toSet());
            program.sql().transaction(transaction -> {
                var past = AsKnown.at(transaction.dsl(), 1);
                past.setLocal(name("enable_nestloop"), inline("off")).execute();
                assertThat(said(past, new FigureLoad(indicators, feeds)))
                        .hasSizeGreaterThan(500)
                        .isEqualTo(stored(past, new FigureLoad(indicators, feeds).table()));
                assertThat(said(past, new CaseLoad(indicators, feeds)))
                        .hasSizeGreaterThan(500)
                        .isEqualTo(stored(past, new CaseLoad(indicators, feeds).table()));
            });
        }
    }

    private static Set<String> said(DSLContext past, TableLoad load) {
        return spoken(past.fetch(load.tonight(star(past))));
    }

    private static Set<String> stored(DSLContext past, Table<?> table) {
        var columns = Arrays.stream(table.fields()).filter(field -> !field.getName().equals("known_from")).toList();
        return spoken(past.fetch(DSL.select(columns).from(table).getQuery()));
    }

    private static Star star(DSLContext sql) {
        var configuration = TestProgram.configuration();
        var council = configuration.council(COUNCIL).orElseThrow();
        return new Star(
                sql.select(DIM_AUTHORITY.AUTHORITY_KEY)
                        .from(DIM_AUTHORITY)
                        .where(DIM_AUTHORITY.SLUG.eq(COUNCIL))
                        .fetchSingle()
                        .value1(),
                FIRST,
                1,
                MonthEnd.from(MonthEnd.containing(FIRST.minusMonths(36)), MonthEnd.containing(FIRST)),
                configuration.settingsOf(council),
                List.of(),
                List.of(),
                configuration.termsOf(council),
                Nights.first(FIRST));
    }

    private static Set<String> spoken(Result<? extends Record> rows) {
        return rows.stream()
                .map(row -> row.intoMap().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")))
                .collect(toSet());
    }
}
