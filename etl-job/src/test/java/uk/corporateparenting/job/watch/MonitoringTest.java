package uk.corporateparenting.job.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.job.schedule.Serving;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;

/** What a monitor gets from a program that serves. */
@Timeout(600)
class MonitoringTest {

    private static final Path MONITORING = Path.of("..", "ops", "monitoring");
    private static final Path RUNBOOK = Path.of("..", "ops", "runbook.md");
    private static final Pattern METRIC = Pattern.compile("corporate_parenting_[a-z_]+");
    private static final String COUNCIL = "cambridgeshire";
    private static final LocalDate LONG_AGO = LocalDate.of(2021, 10, 4);

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static TestProgram program;

    @BeforeAll
    static void a_night_is_published_and_the_program_serves() throws Exception {
        SampleExtracts.write(
                folder.resolve("inbox"),
                new SamplePlan(
                        List.of(new SampleCouncil(COUNCIL, SourceSystem.LIQUIDLOGIC, 12)), LONG_AGO, LONG_AGO, 7, 0.02),
                _ -> {});
        program = TestProgram.serving(folder, TestDatabase.fresh());
        program.night(COUNCIL, LONG_AGO);
        program.the(Serving.class).begin(TestProgram.configuration());
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"alerts.yaml", "dashboard.json"})
    void the_files_for_the_monitor_name_only_metrics_that_exist(String file) throws Exception {
        var named = METRIC.matcher(Files.readString(MONITORING.resolve(file))).results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isNotEmpty().isSubsetOf(scraped());
    }

    @Test
    void every_alert_names_a_section_of_the_runbook() throws IOException {
        var headings = Files.readAllLines(RUNBOOK).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", ""))
                .toList();

        assertThat(Files.readAllLines(MONITORING.resolve("alerts.yaml")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("runbook: "))
                .map(line -> line.substring("runbook: ".length())))
                .isNotEmpty().allMatch(headings::contains);
    }

    @Test
    void the_figures_are_those_of_the_ledger() throws Exception {
        var scrape = get("prometheus").body();

        assertThat(scrape).contains(
                "corporate_parenting_ready{council=\"cambridgeshire\"} 0.0",
                "corporate_parenting_night_state{council=\"cambridgeshire\",state=\"PUBLISHED\"} 1.0",
                "corporate_parenting_outbox_messages{state=\"PENDING\"} "
                        + program.sql().fetchCount(OUTBOX, OUTBOX.STATE.eq("PENDING")) + ".0");
    }

    @Test
    void ready_means_that_last_night_is_published_and_alive_means_that_the_process_is() throws Exception {
        assertThat(get("health/readiness")).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("Readers see the night of 2021-10-04; that of");
        });
        assertThat(get("health/liveness").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "beans", "heapdump", "loggers", "quartz", "shutdown", "configprops", "metrics"})
    void nothing_else_is_shown(String endpoint) throws Exception {
        assertThat(get(endpoint).statusCode()).isEqualTo(404);
    }

    private static Set<String> scraped() throws Exception {
        return METRIC.matcher(get("prometheus").body().lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"))).results().map(result -> result.group()).collect(Collectors.toSet());
    }

    private static HttpResponse<String> get(String page) throws Exception {
        var port = program.the(Environment.class).getProperty("local.management.port");
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/" + page)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
