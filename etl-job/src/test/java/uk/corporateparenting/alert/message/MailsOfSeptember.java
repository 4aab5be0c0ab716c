package uk.corporateparenting.alert.message;

import static uk.corporateparenting.alert.BreachNews.Kind.OPENED;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ALLOCATION;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CHILD_MONTH;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_CASE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

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
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.alert.BreachNews;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.alert.routing.Addressee;
import uk.corporateparenting.job.Reference;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;
import uk.corporateparenting.setting.CouncilSetting;
import uk.corporateparenting.setting.Setting;

/** Mails to the head of service of Cambridgeshire about September 2021. */
abstract class MailsOfSeptember {

    static final String REVIEWS = "reviews_on_time";
    static final String PLACEMENTS = "three_or_more_placements";
    static final String CHILDREN = "children_in_care";
    static final String SEPTEMBER = "2021-09";
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*\\d|\\d");
    private static final Pattern UNSEEN = Pattern.compile("(?s)<style>.*?</style>|<title.*?</title>|<head>|<!.*?>");

    static final Configuration CONFIGURATION = TestProgram.configuration();
    static final Council COUNCIL = CONFIGURATION.council("cambridgeshire").orElseThrow();

    @TempDir
    private static Path folder;

    private static TestProgram program;
    private static int key;

    DSLContext sql = DSL.using(SQLDialect.POSTGRES);
    CouncilFigures figures = new CouncilFigures(sql, CONFIGURATION, COUNCIL, key);

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
        List.of(FACT_INDICATOR_MONTH, FACT_INDICATOR_CASE, FACT_CHILD_MONTH, FACT_ALLOCATION)
                .forEach(table -> sql.deleteFrom(table).execute());
        figures = new CouncilFigures(sql, CONFIGURATION, COUNCIL, key);
    }

    final void reviewsFell() {
        figures.headlines(REVIEWS, "2020-09", "2021-01", "STRONG", "98.7", "987", "1000");
        figures.headline(REVIEWS, "2021-02", "POOR", "80", "800", "1000");
        figures.headline(REVIEWS, "2021-03", "POOR", "81", "810", "1000");
        figures.headlines(REVIEWS, "2021-04", "2021-08", "STRONG", "97.4", "974", "1000");
        figures.headline(REVIEWS, SEPTEMBER, "POOR", "84.86416559", "656", "773");
    }

    /** By turns 593 and 597: the mean is 595, every step 4. */
    final void childrenRose() {
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

    static BreachNews opened(String code) {
        return news(OPENED, code, SEPTEMBER, SEPTEMBER);
    }

    static BreachNews news(BreachNews.Kind kind, String code, String month, String poorSince) {
        return new BreachNews(
                kind, code, YearMonth.parse(month).atEndOfMonth(), YearMonth.parse(poorSince).atEndOfMonth());
    }

    final Mail write(BreachNews... news) {
        return write(CONFIGURATION, news);
    }

    final Mail write(Configuration configuration, BreachNews... news) {
        return MailWriter.write(
                sql,
                new Publication(COUNCIL, key, 3, LocalDate.of(2021, 10, 7)),
                configuration,
                new Addressee("head@example.invalid", "Head of Corporate Parenting", "as head of service"),
                Arrays.asList(news));
    }

    static Configuration with(String setting, String value) {
        var own = new CouncilSetting(COUNCIL.slug(), new Setting(setting, value, LocalDate.of(2000, 4, 1), null));
        return new Configuration(
                CONFIGURATION.folder(), CONFIGURATION.councils(), CONFIGURATION.indicators(), CONFIGURATION.targets(),
                CONFIGURATION.recipients(), CONFIGURATION.populations(),
                Stream.concat(Stream.of(own), CONFIGURATION.settings().stream()).toList(), CONFIGURATION.roles(),
                CONFIGURATION.workingDays(), CONFIGURATION.terms(), CONFIGURATION.files());
    }

    /** What a reader sees or hears of the HTML: its text and the words of its pictures. */
    static String visible(String html) {
        return UNSEEN.matcher(html).replaceAll("").replaceAll("alt=\"([^\"]*)\"", ">$1<").replaceAll("<[^>]*>", " ");
    }

    static Set<String> numbers(String text) {
        return new TreeSet<>(NUMBER.matcher(text).results().map(MatchResult::group).toList());
    }

    static long matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    static String unfolded(String text) {
        return text.replaceAll("\n *", " ");
    }
}
