package uk.corporateparenting.alert.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.corporateparenting.alert.breach.PublishedNights.REVIEWS;
import static uk.corporateparenting.schema.control.Tables.BREACH_MONTH;
import static uk.corporateparenting.schema.control.Tables.BREACH_NEWS;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.corporateparenting.alert.routing.Addressee;
import uk.corporateparenting.alert.silence.Silence;
import uk.corporateparenting.alert.silence.Silences;
import uk.corporateparenting.indicator.FigureText;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.ConfigurationFaults;
import uk.corporateparenting.setting.Recipient;
import uk.corporateparenting.setting.TrialTargets;

/** Which mails would have gone: reviews on time, above 97 with a tolerance of 10 % unless said. */
class RehearsalTest {

    private static final DSLContext DATABASE = PublishedNights.database();
    private static final String HEADER = "authority,indicator,operator,target,acceptable_within,from,to\n";

    @TempDir
    private Path folder;

    private PublishedNights nights = PublishedNights.of(DATABASE, "cambridgeshire");

    @BeforeEach
    void nothing_is_known_and_nothing_silenced() {
        nights = PublishedNights.of(DATABASE, "cambridgeshire");
        Silences.add(DATABASE, nights.authorityKey(), new Silence(REVIEWS, LocalDate.EPOCH, "A. Head", "ended"));
        DATABASE.deleteFrom(OUTBOX).execute();
    }

    @Test
    void by_the_targets_of_the_nights_it_says_what_they_told() {
        nights.published(REVIEWS, "2021-08", "STRONG", 98);
        nights.night("2021-09-07");
        nights.published(REVIEWS, "2021-09", "POOR", 50);
        nights.night("2021-10-07");
        nights.published(REVIEWS, "2021-10", "POOR", 60);
        nights.night("2021-11-05");
        nights.write(REVIEWS, "2021-09", "RESTATED", "ACCEPTABLE", 90, 100);
        nights.night("2021-11-06");
        nights.published(REVIEWS, "2021-11", "STRONG", 99);
        nights.night("2021-12-07");

        assertThat(rehearsed()).containsExactly(
                "2021-10-07 OPENED 2021-09 since 2021-09 50 POOR told",
                "2021-11-05 CONTINUED 2021-10 since 2021-09 60 POOR told",
                "2021-11-06 CORRECTED 2021-09 since 2021-09 90 ACCEPTABLE told",
                "2021-12-07 RECOVERED 2021-11 since 2021-10 99 STRONG told");
    }

    /** Whatever was published, restated, or went missing, whenever. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void over_years_of_chance_it_says_exactly_what_was_told(long seed) {
        var chance = new Random(seed);
        var told = new ArrayList<String>();
        for (var month = YearMonth.of(2018, 1); month.isBefore(YearMonth.of(2021, 1)); month = month.plusMonths(1)) {
            figure(month, "PUBLISHED", chance);
            tell(month.plusMonths(1).atDay(7), told);
            for (var restated = chance.nextInt(3); restated > 0; restated--) {
                figure(month.minusMonths(Math.min(chance.nextInt(4), month.getMonthValue() - 1)), "RESTATED", chance);
                tell(month.plusMonths(1).atDay(20 - restated), told);
            }
        }
        assertThat(told).hasSizeGreaterThan(20);
        assertThat(rehearsed().stream().filter(line -> line.endsWith("told"))
                .map(line -> line.substring(0, line.indexOf(" since")))).containsExactlyInAnyOrderElementsOf(told);
    }

    @ParameterizedTest
    @CsvSource({"97, 10, POOR", "97, 50, ''", "40, 0, ''", "60, 10, POOR", "55, 10, ''"})
    void another_target_or_tolerance_opens_another_breach_or_none(String target, String tolerance, String rating)
            throws IOException {
        nights.published(REVIEWS, "2021-09", "POOR", 50);
        nights.night("2021-10-07");

        assertThat(rehearsed(trial("cambridgeshire,reviews_on_time,above," + target + "," + tolerance
                + ",2000-04-01,"))).hasSize(rating.isEmpty() ? 0 : 1)
                .allMatch(line -> line.equals("2021-10-07 OPENED 2021-09 since 2021-09 50 POOR told"));
    }

    @Test
    void a_target_on_trial_is_in_force_on_its_days_only() throws IOException {
        nights.published(REVIEWS, "2021-08", "STRONG", 98);
        nights.night("2021-09-07");
        nights.published(REVIEWS, "2021-09", "STRONG", 98);
        nights.night("2021-10-07");

        assertThat(rehearsed(trial("""
                cambridgeshire,reviews_on_time,above,97,10,2000-04-01,2021-09-01
                cambridgeshire,reviews_on_time,below,10,10,2021-09-01,""")))
                .containsExactly("2021-10-07 OPENED 2021-09 since 2021-09 98 POOR told");
    }

    @Test
    void the_months_of_the_first_night_are_told_one_at_a_time() {
        nights.published(REVIEWS, "2021-07", "POOR", 50);
        nights.published(REVIEWS, "2021-08", "POOR", 60);
        nights.published(REVIEWS, "2021-09", "STRONG", 98);
        assertThat(nights.night("2021-10-20")).hasSize(1);

        assertThat(rehearsed()).containsExactly(
                "2021-08-06 OPENED 2021-07 since 2021-07 50 POOR told",
                "2021-09-07 CONTINUED 2021-08 since 2021-07 60 POOR told",
                "2021-10-20 RECOVERED 2021-09 since 2021-07 98 STRONG told");
    }

    @Test
    void what_would_be_withheld_is_said_with_its_reason() {
        silence();
        nights.published(REVIEWS, "2021-09", "POOR", 50);
        nights.night("2021-10-07");
        nights.write(REVIEWS, "2021-10", "PUBLISHED", "POOR", 5, 9);
        nights.night("2021-11-05");

        assertThat(rehearsed()).containsExactly(
                "2021-10-07 OPENED 2021-09 since 2021-09 50 POOR SILENCED",
                "2021-11-05 2021-10 5 POOR BELOW_MINIMUM_DENOMINATOR");
    }

    @Test
    void what_was_silenced_after_a_night_does_not_keep_it_back() {
        nights.published(REVIEWS, "2021-09", "POOR", 50);
        nights.night("2021-10-07");
        silence();

        assertThat(rehearsed()).containsExactly("2021-10-07 OPENED 2021-09 since 2021-09 50 POOR told");
    }

    @Test
    void everybody_who_would_be_told_is_named_with_their_role() {
        nights.published(REVIEWS, "2021-09", "POOR", 50);
        nights.night("2021-10-07");
        var configuration = PublishedNights.withRecipients(
                nights.configuration(), row("head_of_service", "*", "head@a.invalid"),
                row("deputy", "Service standards", "deputy@a.invalid"), row("copy", "Education", "copy@a.invalid"));

        assertThat(Rehearsal.of(DATABASE, nights.council(), nights.authorityKey(), configuration))
                .extracting(RehearsedNews::addressee)
                .containsExactly(
                        new Addressee("deputy@a.invalid", "Name",
                                "as deputy of the head of service for Service standards"),
                        new Addressee("head@a.invalid", "Name", "as head of service for all indicators"));
        assertThat(rehearsed(PublishedNights.withRecipients(nights.configuration())))
                .containsExactly("2021-10-07 OPENED 2021-09 since 2021-09 50 POOR NOBODY_LISTED");
    }

    @Test
    void of_a_replay_only_the_last_night_tells() {
        nights.published(REVIEWS, "2021-09", "STRONG", 98);
        nights.night("2021-10-07");
        nights.publish("2021-10-08");
        nights.published(REVIEWS, "2021-09", "POOR", 50);
        nights.publish("2021-10-07");
        nights.night("2021-10-08");

        assertThat(rehearsed()).containsExactly("2021-10-08 CORRECTED 2021-09 since 2021-09 50 POOR told");
    }

    @Test
    void nothing_is_written() {
        nights.published(REVIEWS, "2021-09", "POOR", 50);
        nights.publish("2021-10-07");
        rehearsed();
        assertThat(Stream.of(BREACH_MONTH, BREACH_NEWS, OUTBOX)).allMatch(table -> DATABASE.fetchCount(table) == 0);
    }

    @Test
    void targets_that_cannot_be_tried_are_all_named_at_once() {
        var rows = """
                camden,reviews_on_time,above,97,10,2000-04-01,
                cambridgeshire,reviews,above,97,10,2000-04-01,
                cambridgeshire,reviews_on_time,over,97,10,2000-04-01,""";
        assertThatThrownBy(() -> trial(rows))
                .isInstanceOf(ConfigurationFaults.class)
                .hasMessageContaining("camden is no council")
                .hasMessageContaining("reviews is no indicator")
                .hasMessageContaining("the column operator must be one of above, below");
    }

    private Configuration trial(String rows) throws IOException {
        return TrialTargets.in(
                Files.writeString(folder.resolve("trial.csv"), HEADER + rows + "\n"), nights.configuration());
    }

    private List<String> rehearsed() {
        return rehearsed(nights.configuration());
    }

    private List<String> rehearsed(Configuration configuration) {
        return Rehearsal.of(DATABASE, nights.council(), nights.authorityKey(), configuration).stream()
                .map(RehearsalTest::words)
                .toList();
    }

    private static String words(RehearsedNews told) {
        var news = told.news();
        return told.night() + " " + (news == null ? "" : news.kind() + " ") + YearMonth.from(told.figure().monthEnd())
                + (news == null ? "" : " since " + YearMonth.from(news.poorSince())) + " "
                + FigureText.counted(told.figure().numerator()) + " " + told.figure().rating() + " "
                + (told.withheldBecause() == null ? "told" : told.withheldBecause());
    }

    /** As many in a hundred as chance will have it, rated as the targets that ship do. */
    private void figure(YearMonth month, String state, Random chance) {
        var numerator = List.of(40, 50, 60, 90, 95, 98).get(chance.nextInt(6)) + chance.nextInt(2);
        var rating = numerator >= 97 ? "STRONG" : numerator > 87 ? "ACCEPTABLE" : "POOR";
        if (chance.nextInt(10) == 0) {
            nights.write(REVIEWS, month.toString(), "NOT_AVAILABLE", null, 0, 0);
        } else {
            nights.write(REVIEWS, month.toString(), state, rating, numerator, 100);
        }
    }

    private void tell(LocalDate date, List<String> told) {
        nights.tell(date.toString()).values().stream().flatMap(List::stream).forEach(
                news -> told.add(date + " " + news.kind() + " " + YearMonth.from(news.monthEnd())));
    }

    private void silence() {
        Silences.add(DATABASE, nights.authorityKey(),
                new Silence(REVIEWS, LocalDate.of(2021, 10, 8), "A. Head", "new panel"));
    }

    private static Recipient row(String role, String section, String email) {
        return new Recipient("*", section, "*", role, "Name", email, LocalDate.of(2021, 1, 1), null);
    }
}
