package uk.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.indicator.World.SEPTEMBER;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CHILD_MONTH;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_CASE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.figure.AsKnown;
import uk.corporateparenting.indicator.figure.Cases;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.indicator.figure.Figures;
import uk.corporateparenting.warehouse.Star;

/**
 * Publication 1 knew one settled child; publication 2 learns of two more placements and of another
 * child.
 */
class AsKnownTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new ManyPlacements();
    }

    @Test
    void a_figure_is_read_as_a_publication_knew_it() {
        publishTwice();
        assertThat(headlineOf(world.sql)).isEqualTo("1.0000 of 2.0000 RESTATED");
        assertThat(headlineOf(AsKnown.at(world.sql, 1))).isEqualTo("0.0000 of 1.0000 PUBLISHED");
        assertThat(headlineOf(AsKnown.at(world.sql, 2))).isEqualTo("1.0000 of 2.0000 RESTATED");
    }

    @Test
    void the_cases_are_read_as_a_publication_knew_them() {
        publishTwice();
        assertThat(Cases.of(AsKnown.at(world.sql, 1), World.AUTHORITY, indicator().code(), SEPTEMBER)).hasSize(1);
        assertThat(Cases.of(AsKnown.at(world.sql, 2), World.AUTHORITY, indicator().code(), SEPTEMBER)).hasSize(2);
    }

    @Test
    void recomputing_over_what_a_publication_knew_gives_what_it_said() {
        var first = publishTwice();
        var past = AsKnown.at(world.sql, 1);
        assertThat(spoken(past.fetch(new FigureLoad(List.of(indicator()), EVERY_FEED).tonight(first))))
                .hasSize(14)
                .isEqualTo(stored(past, FACT_INDICATOR_MONTH));
        assertThat(spoken(past.fetch(new CaseLoad(List.of(indicator()), EVERY_FEED).tonight(first))))
                .hasSize(1)
                .isEqualTo(stored(past, FACT_INDICATOR_CASE));
    }

    private Star publishTwice() {
        var child = world.childInCare();
        compute(EVERY_FEED);
        var first = world.star();
        world.asPublication(2);
        world.sql.query(
                "insert into history.fact_child_month select *, 2 from {0}", FACT_CHILD_MONTH).execute();
        world.sql.update(FACT_CHILD_MONTH).set(FACT_CHILD_MONTH.KNOWN_FROM, 2).execute();
        child.withPlacements(3);
        world.childInCare();
        compute(EVERY_FEED);
        return first;
    }

    private static String headlineOf(DSLContext sql) {
        return Figures.of(sql, World.AUTHORITY, SEPTEMBER).stream()
                .filter(figure -> figure.breakdown().equals("ALL"))
                .map(AsKnownTest::spoken)
                .collect(Collectors.joining());
    }

    private static String spoken(Figure figure) {
        return figure.numerator() + " of " + figure.denominator() + " " + figure.state();
    }

    private static List<String> stored(DSLContext sql, Table<?> table) {
        var columns = Arrays.stream(table.fields()).filter(field -> !field.getName().equals("known_from")).toList();
        return spoken(sql.fetch((Select<?>) DSL.select(columns).from(table)));
    }

    private static List<String> spoken(Result<? extends Record> rows) {
        return rows.stream()
                .map(row -> row.intoMap().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")))
                .sorted()
                .toList();
    }
}
