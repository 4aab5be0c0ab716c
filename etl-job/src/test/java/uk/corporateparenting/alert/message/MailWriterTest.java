package uk.corporateparenting.alert.message;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.alert.breach.BreachNews.Kind.CONTINUED;
import static uk.corporateparenting.alert.breach.BreachNews.Kind.CORRECTED;
import static uk.corporateparenting.alert.breach.BreachNews.Kind.OPENED;
import static uk.corporateparenting.alert.breach.BreachNews.Kind.RECOVERED;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CHILD_MONTH;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_CASE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.alert.breach.Addressee;
import uk.corporateparenting.alert.breach.BreachNews;
import uk.corporateparenting.job.Reference;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;
import uk.corporateparenting.setting.CouncilSetting;
import uk.corporateparenting.setting.Setting;

/** Mails to the head of service of Cambridgeshire about September 2021. */
class MailWriterTest {

    private static final String REVIEWS = "reviews_on_time";
    private static final String PLACEMENTS = "three_or_more_placements";
    private static final String CHILDREN = "children_in_care";
    private static final String SEPTEMBER = "2021-09";
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*\\d|\\d");
    private static final Pattern UNSEEN = Pattern.compile("(?s)<style>.*?</style>|<title.*?</title>|<head>|<!.*?>");

    private static final Configuration CONFIGURATION = TestProgram.configuration();
    private static final Council COUNCIL = CONFIGURATION.council("cambridgeshire").orElseThrow();

    @TempDir
    private static Path folder;

    private static TestProgram program;
    private static int key;

    private DSLContext sql = DSL.using(SQLDialect.POSTGRES);
    private CouncilFigures figures = new CouncilFigures(sql, CONFIGURATION, COUNCIL, key);

    @BeforeAll
    static void start() {
        program = TestProgram.in(folder);
        key = program.the(Reference.class).load(CONFIGURATION).getOrDefault("cambridgeshire", -1);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @BeforeEach
    void nothing_was_published() {
        sql = program.sql();
        List.of(FACT_INDICATOR_MONTH, FACT_INDICATOR_CASE, FACT_CHILD_MONTH)
                .forEach(table -> sql.deleteFrom(table).execute());
        figures = new CouncilFigures(sql, CONFIGURATION, COUNCIL, key);
    }

    @Test
    void a_figure_that_fell_into_poor_is_told_in_these_words() {
        reviewsFell();

        var mail = write(opened(REVIEWS));

        assertThat(mail.subject())
                .isEqualTo("Poor: Reviews on time 84.9%, target above 97% (Cambridgeshire, September 2021)");
        assertThat(mail.text()).isEqualTo("""
                ✗\u00a0Poor: Reviews on time
                Cambridgeshire, September 2021

                ----------------------------------------------------------------------
                ✗\u00a0POOR  Children in care reviews which were held on time
                Year to date, 1 April to 30 September 2021

                Value:  84.9%
                Target: above 97%
                Change: ▼\u00a0Deteriorated from 97.4% in August 2021

                84.9% of children in care reviews were held on time (656 of 773).
                750 of the 773 would have met the target: 94 more reviews.

                - It was Strong in August 2021. It was last Poor in March 2021, for 2
                  months.
                - Fell below target in September 2021. 13 months from 98.7% in Sep 2020 to
                  84.9% in Sep 2021, lowest 80.0% in Feb 2021; target above 97%.
                - Owner: Head of Corporate Parenting, Cambridgeshire.

                ----------------------------------------------------------------------
                Data to 7 October 2021, complete (publication 3).
                You get this, Head of Corporate Parenting, as head of service.
                This message holds no child's details. The cases behind a figure are listed
                by the command "cases", for those who may see them.
                """);
    }

    @Test
    void both_parts_say_the_same_numbers() {
        reviewsFell();
        childrenRose();
        figures.headline(PLACEMENTS, SEPTEMBER, "POOR", "19.53488372", "126", "645");
        figures.headline("leavers_adopted", SEPTEMBER, "STRONG", "20", "6", "30");

        var mail = write(opened(REVIEWS), opened(CHILDREN), news(CONTINUED, PLACEMENTS, SEPTEMBER, "2021-07"),
                news(RECOVERED, "leavers_adopted", SEPTEMBER, "2021-05"));

        assertThat(numbers(visible(mail.html()))).isEqualTo(numbers(mail.text())).contains("84.9", "656", "94", "664");
    }

    @Test
    void the_worst_comes_first_and_then_what_was_corrected_has_recovered_or_is_still_poor() {
        reviewsFell();
        figures.headline(PLACEMENTS, SEPTEMBER, "POOR", "19.53488372", "126", "645");
        figures.headline("visits_on_time", "2021-08", "ACCEPTABLE", "95", "950", "1000");
        sql.update(FACT_INDICATOR_MONTH)
                .set(FACT_INDICATOR_MONTH.FIRST_NUMERATOR, new BigDecimal(640))
                .set(FACT_INDICATOR_MONTH.FIRST_DENOMINATOR, new BigDecimal(1000))
                .where(FACT_INDICATOR_MONTH.INDICATOR_CODE.eq("visits_on_time"))
                .execute();
        figures.headline("leavers_adopted", SEPTEMBER, "STRONG", "20", "6", "30");
        figures.headline("annual_health_assessments", SEPTEMBER, "POOR", "50", "100", "200");

        var mail = write(
                news(CONTINUED, "annual_health_assessments", SEPTEMBER, "2021-07"),
                news(RECOVERED, "leavers_adopted", SEPTEMBER, "2021-05"),
                news(CORRECTED, "visits_on_time", "2021-08", "2021-08"),
                opened(REVIEWS),
                opened(PLACEMENTS));

        assertThat(mail.subject())
                .isEqualTo("Poor: Three or more placements 19.5% and 4 more (Cambridgeshire, Sep 2021)");
        assertThat(unfolded(mail.text())).containsSubsequence(
                "2 indicators fell into Poor performance",
                "3 or more different placements",
                "At most 64 of the 645 would have met the target: 62 fewer children.",
                "reviews which were held on time",
                "Corrected ",
                "Visits on time: August 2021 was restated; it is !\u00a0Acceptable now, 95.0% (target above 98%), "
                        + "first published as 64.0%.",
                "No longer Poor ", "Leavers adopted: ✓\u00a0Strong after 4 months, 20.0% (target above 17%)",
                "Still Poor ", "Annual health assessments: ✗\u00a0Poor for 3 months, since July 2021");
        assertThat(visible(mail.html())).containsSubsequence("Three or more placements", "Reviews on time", "Corrected",
                "No longer Poor", "Still Poor");
    }

    @Test
    void a_count_says_where_it_grew_and_whether_that_is_unusual() {
        childrenRose();

        var text = unfolded(write(opened(CHILDREN)).text());

        assertThat(text)
                .contains("664 children were in care on the last day of the month. "
                        + "At most 546 would have met the target: 118 fewer children.")
                .contains("This is unusually high: outside its usual range, 584 to 606.")
                .contains(
                        "Since August 2021, children by placement type: Foster placement with other carer 350 (60 more), "
                                + "Other settings 200 (10 more).");
    }

    /** By turns 97 and 99: the mean is 98, every step 2, so that the lower limit is 92.68. */
    @Test
    void a_figure_of_the_year_says_whether_its_month_alone_is_unusual() {
        reviewsFell();
        for (var month = YearMonth.of(2020, 9); month.isBefore(YearMonth.of(2021, 9)); month = month.plusMonths(1)) {
            var value = month.getMonthValue() % 2 == 0 ? "97" : "99";
            figures.monthAlone(REVIEWS, month.toString(), value, value, "100");
        }
        figures.monthAlone(REVIEWS, SEPTEMBER, "55", "55", "100");

        assertThat(unfolded(write(opened(REVIEWS)).text())).contains("In September 2021 alone it was 55.0%. "
                + "That is unusually low: outside its usual range, 92.7% to 100.0%.");
    }

    @Test
    void a_percentage_says_where_its_cases_were_not_met() {
        figures.headline(REVIEWS, SEPTEMBER, "POOR", "70", "14", "20");
        figures.cases(REVIEWS, SEPTEMBER, "U4", true, 9);
        figures.cases(REVIEWS, SEPTEMBER, "U4", false, 2);
        figures.cases(REVIEWS, SEPTEMBER, "K2", true, 5);
        figures.cases(REVIEWS, SEPTEMBER, "K2", false, 4);

        assertThat(unfolded(write(opened(REVIEWS)).text())).contains(
                "Not met, reviews by placement type: Other settings 4 of 9, Foster placement with other carer 2 of 11.");
        assertThat(unfolded(write(with("mail_smallest_count", "3"), opened(REVIEWS)).text()))
                .as("two children of eleven are too few").doesNotContain("by placement type");
    }

    @Test
    void the_picture_is_shown_where_it_is_named_and_its_words_say_the_same() {
        reviewsFell();

        var mail = write(opened(REVIEWS));

        assertThat(mail.images()).hasSize(1);
        var image = mail.images().getFirst();
        assertThat(mail.html()).contains("src=\"cid:" + image.contentId() + "\"", "alt=\"" + image.altText() + "\"");
        assertThat(unfolded(mail.text())).contains(image.altText());
    }

    @Test
    void the_mail_can_be_read_by_everybody() {
        reviewsFell();
        figures.headline(PLACEMENTS, SEPTEMBER, "POOR", "19.53488372", "126", "645");

        var mail = write(opened(REVIEWS), opened(PLACEMENTS));

        assertThat(mail.text().lines()).allMatch(line -> line.length() < 78);
        assertThat(mail.html()).contains("<html lang=\"en-GB\"", "<title>" + mail.subject() + "</title>",
                "name=\"color-scheme\" content=\"light dark\"")
                .doesNotContain("http", " th:", "<script", "flex", "grid");
        assertThat(matches("<h1", mail.html())).isEqualTo(1);
        assertThat(matches("<table(?! role=\"presentation\")", mail.html())).as("real tables").isEqualTo(1);
        assertThat(matches("<caption", mail.html())).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_subject_has_the_status_word_first_and_at_most_78_characters(BreachNews.Kind kind) {
        for (var policy : CONFIGURATION.indicators()) {
            figures.headline(policy.code(), SEPTEMBER, "POOR", "12345.67891234", "123456", "10");
            var mail = write(news(kind, policy.code(), SEPTEMBER, SEPTEMBER));
            var status = CONFIGURATION.targetsOf(COUNCIL).stream()
                    .anyMatch(target -> target.indicator().equals(policy.code()))
                            ? "Poor: "
                            : "Not rated: ";
            assertThat(mail.subject()).hasSizeLessThanOrEqualTo(78).startsWith(status);
        }
    }

    @Test
    void every_mail_of_an_episode_is_in_one_thread() {
        reviewsFell();
        figures.headline(REVIEWS, "2021-10", "POOR", "85", "850", "1000");

        assertThat(write(opened(REVIEWS)).thread())
                .isEqualTo(write(news(CONTINUED, REVIEWS, "2021-10", SEPTEMBER)).thread());
    }

    @Test
    void a_security_marking_heads_both_parts() {
        reviewsFell();
        var mail = write(with("mail_marking", "OFFICIAL-SENSITIVE"), opened(REVIEWS));

        assertThat(mail.text()).startsWith("OFFICIAL-SENSITIVE\n\n");
        assertThat(visible(mail.html())).containsSubsequence("OFFICIAL-SENSITIVE", "Poor: Reviews on time");
    }

    @Test
    void numbers_that_are_too_small_are_not_written_and_cannot_be_worked_out() {
        figures.headline(REVIEWS, "2021-08", "STRONG", "98", "98", "100");
        figures.headline(REVIEWS, SEPTEMBER, "POOR", "11.76470588", "4", "34");

        var mail = write(with("mail_smallest_count", "5"), opened(REVIEWS));

        assertThat(unfolded(mail.text()))
                .contains("Fewer than 5 of 34 count in this figure, so it is not written.", "▼\u00a0Deteriorated");
        for (var part : List.of(mail.text(), visible(mail.html()), mail.subject())) {
            assertThat(numbers(part)).doesNotContain("4", "11.8", "98.0", "98", "2", "29", "33");
        }
        assertThat(mail.images()).isEmpty();
    }

    @Test
    void a_breakdown_with_a_number_that_is_too_small_is_left_out_whole() {
        childrenRose();
        figures.member(CHILDREN, SEPTEMBER, "PLACEMENT_TYPE", "Placed for adoption", "4");

        assertThat(unfolded(write(with("mail_smallest_count", "5"), opened(CHILDREN)).text()))
                .doesNotContain("by placement type");
        assertThat(unfolded(write(opened(CHILDREN)).text())).contains("by placement type");
    }

    private void reviewsFell() {
        figures.headlines(REVIEWS, "2020-09", "2021-01", "STRONG", "98.7", "987", "1000");
        figures.headline(REVIEWS, "2021-02", "POOR", "80", "800", "1000");
        figures.headline(REVIEWS, "2021-03", "POOR", "81", "810", "1000");
        figures.headlines(REVIEWS, "2021-04", "2021-08", "STRONG", "97.4", "974", "1000");
        figures.headline(REVIEWS, SEPTEMBER, "POOR", "84.86416559", "656", "773");
    }

    /** By turns 593 and 597: the mean is 595, every step 4. */
    private void childrenRose() {
        for (var month = YearMonth.of(2020, 9); month.isBefore(YearMonth.of(2021, 9)); month = month.plusMonths(1)) {
            var count = month.getMonthValue() % 2 == 0 ? "597" : "593";
            figures.headline(CHILDREN, month.toString(), "ACCEPTABLE", count, count, null);
        }
        figures.headline(CHILDREN, SEPTEMBER, "POOR", "664", "664", null);
        figures.member(CHILDREN, "2021-08", "PLACEMENT_TYPE", "Foster placement with other carer", "290");
        figures.member(CHILDREN, "2021-08", "PLACEMENT_TYPE", "Other settings", "190");
        figures.member(CHILDREN, "2021-08", "PLACEMENT_TYPE", "Placed with parents", "117");
        figures.member(CHILDREN, SEPTEMBER, "PLACEMENT_TYPE", "Foster placement with other carer", "350");
        figures.member(CHILDREN, SEPTEMBER, "PLACEMENT_TYPE", "Other settings", "200");
        figures.member(CHILDREN, SEPTEMBER, "PLACEMENT_TYPE", "Placed with parents", "114");
    }

    private static BreachNews opened(String code) {
        return news(OPENED, code, SEPTEMBER, SEPTEMBER);
    }

    private static BreachNews news(BreachNews.Kind kind, String code, String month, String poorSince) {
        return new BreachNews(
                kind, code, YearMonth.parse(month).atEndOfMonth(), YearMonth.parse(poorSince).atEndOfMonth());
    }

    private Mail write(BreachNews... news) {
        return write(CONFIGURATION, news);
    }

    private Mail write(Configuration configuration, BreachNews... news) {
        return MailWriter.write(
                sql,
                new Publication(COUNCIL, key, 3, LocalDate.of(2021, 10, 7)),
                configuration,
                new Addressee("head@example.invalid", "Head of Corporate Parenting", "as head of service"),
                Arrays.asList(news));
    }

    private static Configuration with(String setting, String value) {
        var own = new CouncilSetting(COUNCIL.slug(), new Setting(setting, value, LocalDate.of(2000, 4, 1), null));
        return new Configuration(
                CONFIGURATION.folder(), CONFIGURATION.councils(), CONFIGURATION.indicators(), CONFIGURATION.targets(),
                CONFIGURATION.recipients(), CONFIGURATION.populations(),
                Stream.concat(Stream.of(own), CONFIGURATION.settings().stream()).toList(), CONFIGURATION.roles(),
                CONFIGURATION.workingDays(), CONFIGURATION.terms(), CONFIGURATION.files());
    }

    /** What a reader sees or hears of the HTML: its text and the words of its pictures. */
    private static String visible(String html) {
        return UNSEEN.matcher(html).replaceAll("").replaceAll("alt=\"([^\"]*)\"", ">$1<").replaceAll("<[^>]*>", " ");
    }

    private static Set<String> numbers(String text) {
        return new TreeSet<>(NUMBER.matcher(text).results().map(MatchResult::group).toList());
    }

    private static long matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    private static String unfolded(String text) {
        return text.replaceAll("\n *", " ");
    }
}
