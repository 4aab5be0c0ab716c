package uk.corporateparenting.indicator.restatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_WORKER;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_EPISODE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_PERIOD;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CHILD_MONTH;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_LEGAL_STATUS;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_VISIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.World;

/**
 * Each cause by which a case may say something else of September, from the night of 8 October on.
 */
class RestatementsTest extends RetoldNights {

    private Indicator indicator = CATALOGUE.indicator("children_in_care");

    @Override
    protected Indicator indicator() {
        return indicator;
    }

    @Test
    void a_visit_recorded_after_the_night_is_a_late_entry() {
        about("visits_on_time");
        night("2021-10-08", () -> world.visit(child(), "2021-08-01", "2021-09-10", null));
        night("2021-10-15", () -> visitedOn("2021-09-09"));
        assertThat(parts()).containsExactly("LATE_ENTRY +1/0 fact_visit");
    }

    @Test
    void a_visit_whose_day_was_wrong_is_a_correction() {
        about("visits_on_time");
        night("2021-10-08", () -> world.visit(child(), "2021-08-01", "2021-09-10", "2021-09-12"));
        night("2021-10-15", () -> visitedOn("2021-09-09"));
        assertThat(parts()).containsExactly("CORRECTION +1/0 fact_visit");
    }

    @Test
    void a_visit_that_is_gone_is_a_deletion() {
        about("visits_on_time");
        night("2021-10-08", () -> world.visit(child(), "2021-08-01", "2021-09-10", "2021-09-09"));
        night("2021-10-15", () -> visitedOn(null));
        assertThat(parts()).containsExactly("DELETION -1/0 fact_visit");
    }

    @Test
    void an_obligation_that_a_late_visit_moved_is_a_late_entry_too() {
        about("visits_on_time");
        night("2021-10-08", () -> world.visit(child(), "2021-08-01", "2021-09-10", null));
        night("2021-10-15", () -> {
            visitedOn("2021-08-10");
            world.visit(theChild(), "2021-08-10", "2021-09-21", null);
        });
        assertThat(parts()).containsExactly("LATE_ENTRY +1/0 fact_visit", "LATE_ENTRY 0/+1 fact_visit");
    }

    @Test
    void a_child_recorded_after_the_night_is_a_late_entry() {
        night("2021-10-08", () -> {});
        night("2021-10-15", this::admitted);
        assertThat(parts()).containsExactly("LATE_ENTRY +1/0 fact_care_episode");
    }

    @Test
    void an_end_of_care_recorded_after_the_night_is_a_late_entry() {
        night("2021-10-08", this::admitted);
        night("2021-10-15", () -> {
            world.sql.update(FACT_CARE_EPISODE).set(FACT_CARE_EPISODE.CEASED_ON, day("2021-09-20")).execute();
            leaves();
        });
        assertThat(parts()).containsExactly("LATE_ENTRY -1/0 fact_care_episode");
    }

    @Test
    void an_end_of_care_after_the_month_is_not_why_a_child_left_its_figure() {
        night("2021-10-08", this::admitted);
        night("2021-10-15", () -> {
            world.sql.update(FACT_CARE_EPISODE).set(FACT_CARE_EPISODE.CEASED_ON, day("2021-10-11")).execute();
            world.legalStatus(theChild(), "V4", "2021-09-01", null);
            leaves();
        });
        assertThat(parts()).containsExactly("LATE_ENTRY -1/0 fact_legal_status");
    }

    @Test
    void a_day_of_entry_that_was_wrong_is_a_correction() {
        night("2021-10-08", () -> world.inCare("2021-10-01", null));
        night("2021-10-15", () -> {
            world.sql.update(FACT_CARE_EPISODE).set(FACT_CARE_EPISODE.STARTED_ON, day("2021-09-01")).execute();
            world.stillInCare(theChild(), World.SEPTEMBER);
        });
        assertThat(parts()).containsExactly("CORRECTION +1/0 fact_care_episode");
    }

    @Test
    void a_child_whose_care_was_deleted_is_a_deletion() {
        night("2021-10-08", this::admitted);
        night("2021-10-15", () -> {
            world.sql.deleteFrom(FACT_CARE_EPISODE).execute();
            world.sql.deleteFrom(FACT_CARE_PERIOD).execute();
            leaves();
        });
        assertThat(parts()).containsExactly("DELETION -1/0 fact_care_episode");
    }

    @Test
    void a_status_that_another_code_list_reads_otherwise_is_a_code_change() {
        night("2021-10-08", () -> {
            admitted();
            world.legalStatus(theChild(), "V2", "2021-09-01", null);
        });
        night("2021-10-15", Set.of("codes/map_mosaic.csv"), () -> {
            world.sql.deleteFrom(FACT_LEGAL_STATUS).execute();
            world.legalStatus(theChild(), "V4", "2021-09-01", null);
            leaves();
        });
        assertThat(parts()).containsExactly("CODE_CHANGE -1/0 fact_legal_status");
    }

    @Test
    void the_same_without_another_code_list_is_a_correction() {
        night("2021-10-08", () -> {
            admitted();
            world.legalStatus(theChild(), "V2", "2021-09-01", null);
        });
        night("2021-10-15", Set.of("settings.csv"), () -> {
            world.sql.deleteFrom(FACT_LEGAL_STATUS).execute();
            world.legalStatus(theChild(), "V4", "2021-09-01", null);
            leaves();
        });
        assertThat(parts()).containsExactly("CORRECTION -1/0 fact_legal_status");
    }

    @Test
    void a_case_that_a_setting_takes_in_is_a_code_change() {
        about("two_years_in_placement");
        night("2021-10-08", () -> world.childInCare().aged(17).withSameCarerSince("2018-01-01"));
        night("2021-10-15", Set.of("recipients.csv", "settings.csv"), () -> world.withSetting("pl2_age_limit", "none"));
        assertThat(parts()).containsExactly("CODE_CHANGE +1/+1 settings.csv");
    }

    @Test
    void another_population_is_no_case_but_a_part() {
        about("children_in_care_rate");
        night("2021-10-08", () -> {
            admitted();
            world.population(2020, 1000, "2021-06-25");
        });
        night("2021-10-15", Set.of("population.csv"), () -> world.population(2021, 1100, "2021-09-01"));
        assertThat(parts()).containsExactly("CODE_CHANGE 0/+100 population.csv");
    }

    @Test
    void another_target_moves_no_case_and_says_how_the_figure_is_rated() {
        night("2021-10-08", this::admitted);
        night("2021-10-15", Set.of("targets.csv"),
                () -> world.target("children_in_care", "below", "0.5", "2020-01-01", null));
        assertThat(parts()).containsExactly("TARGET_CHANGE 0/0 no target set, not rated -> below 0.5, Poor");
    }

    @Test
    void what_fell_due_while_the_month_went_on_is_neither_late_nor_corrected() {
        about("visits_on_time");
        night("2021-09-09", () -> world.visit(child(), "2021-08-01", "2021-09-10", null));
        night("2021-09-12", () -> visitedOn("2021-09-11"));
        assertThat(parts()).containsExactly("TIME_PASSED 0/+1 ");
    }

    @Test
    void of_one_worker_in_two_roles_the_parts_count_once() {
        about("average_caseload");
        night("2021-10-08", () -> {
            world.allocation(child(), world.worker(1, "1.0"), "Leaving Care Personal Advisors", "2021-01-01", null);
        });
        night("2021-10-15", () -> world.allocation(
                theChild(), world.sql.fetchValue(DIM_WORKER.WORKER_KEY, DIM_WORKER.WORKER_NUMBER.eq(1)),
                "Independent Reviewing Officers", "2021-01-01", null));
        assertThat(parts()).containsExactly(
                "LATE_ENTRY 0/0 fact_allocation", "LATE_ENTRY 0/0 fact_allocation");
    }

    @Test
    void a_night_that_says_the_same_has_no_parts() {
        night("2021-10-08", this::admitted);
        night("2021-10-15", () -> {});
        assertThat(parts()).isEmpty();
    }

    private void about(String code) {
        indicator = CATALOGUE.indicator(code);
    }

    private void admitted() {
        world.inCare(world.childInCare().key(), "2021-09-01", null);
    }

    private int child() {
        return world.child();
    }

    /** The first child of a test. */
    private int theChild() {
        return World.AUTHORITY * 10_000_000 + 1;
    }

    private void leaves() {
        world.sql.deleteFrom(FACT_CHILD_MONTH).execute();
    }

    private void visitedOn(@Nullable String date) {
        var day = date == null ? null : day(date);
        world.sql.update(FACT_VISIT)
                .set(FACT_VISIT.VISITED_ON, day)
                .set(FACT_VISIT.IS_ON_TIME, coalesce(field(FACT_VISIT.DUE_ON.ge(day)), inline(false)))
                .execute();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    /** Of the first period basis, as cause, signed parts and evidence. */
    private List<String> parts() {
        var restatement = explain(indicator(), 1, newest()).getFirst();
        assertThat(restatement.parts().stream().map(Part::share).reduce(restatement.difference(), Share::minus))
                .matches(Share::isNone);
        return restatement.parts().stream()
                .map(part -> "%s %s/%s %s".formatted(part.cause(), signed(part.share().numerator()),
                        signed(part.share().denominator()), part.evidence()))
                .toList();
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number.stripTrailingZeros().toPlainString();
    }
}
