package uk.corporateparenting.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.corporateparenting.reckoning.ChildStory.child;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.reckoning.Population.Estimate;

class ReckoningTest {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 31);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void the_rate_divides_by_the_latest_population_published_by_then() {
        var estimates = List.of(new Estimate(2019, 1000, LocalDate.of(2020, 6, 24)),
                new Estimate(2020, 1100, MAY), new Estimate(2021, 1200, MAY.plusDays(1)));

        assertThat(headline("children_in_care_rate", new Population(estimates)).denominator())
                .isEqualByComparingTo(BigDecimal.valueOf(1100));
    }

    @Test
    void a_rate_without_a_population_has_no_denominator() {
        assertThat(headline("children_in_care_rate", Population.unknown()).denominator()).isNull();
    }

    @Test
    void a_council_reads_its_own_population() throws IOException {
        Files.writeString(folder.resolve("population.csv"), """
                authority,mid_year,population_0_17,published_on
                ashshire,2020,1100,2021-05-01
                oakshire,2020,9900,2021-05-01
                """);

        assertThat(Population.read(folder, "ashshire").estimates())
                .containsExactly(new Estimate(2020, 1100, LocalDate.of(2021, 5, 1)));
    }

    @Test
    void the_cases_of_a_review_figure_name_child_and_due_date() {
        var reviews = headline("reviews_on_time", Population.unknown());

        assertThat(reviews.cases()).containsExactly("A/2021-05-04", "B/2021-05-04");
        assertThat(reviews.casesMet()).containsExactly("A/2021-05-04");
    }

    @Test
    void every_month_to_the_running_one_has_its_figures() {
        var figures = reckoning(Population.unknown()).figuresFrom(YearMonth.of(2021, 3));

        assertThat(figures).extracting(Figure::monthEnd).containsOnly(LocalDate.of(2021, 3, 31),
                LocalDate.of(2021, 4, 30), MAY);
        assertThat(figures).extracting(Figure::key).doesNotHaveDuplicates();
    }

    @Test
    void a_month_that_has_not_begun_has_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reckoning(Population.unknown()).figures(LocalDate.of(2021, 6, 30)));
    }

    private Figure headline(String indicator, Population population) {
        return reckoning(population).figures(MAY).stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private Reckoning reckoning(Population population) {
        CouncilFolder.of(child("A").bornOn("2010-09-14").enteredOn("2021-04-01").reviewedOn("2021-05-04"),
                child("B").bornOn("2010-09-14").enteredOn("2021-04-01")).writeTo(folder);
        return new Reckoning(NightFolder.ssd(folder, SourceSystemDialect.ECLIPSE), MAY,
                WorkingDayCalendar.englandAndWales(), population);
    }
}
