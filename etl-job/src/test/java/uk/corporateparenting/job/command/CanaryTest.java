package uk.corporateparenting.job.command;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import jakarta.mail.BodyPart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.contract.ContractCatalogue;
import uk.corporateparenting.job.schedule.Serving;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;

/**
 * Nothing that names a child leaves the tables made for it: not in a mail, its headers or its
 * pictures' names, not in a log at its most talkative, not in an error, a file name, a finding or
 * the log of the steps.
 */
class CanaryTest {

    private static final String COUNCIL = "cambridgeshire";
    private static final LocalDate FIRST = LocalDate.of(2021, 10, 7);
    private static final LocalDate SECOND = LocalDate.of(2021, 10, 8);
    private static final Map<String, String> TALKATIVE = Map.of(
            "logging.level.root", "debug", "logging.level.org.jooq", "debug", "logging.level.com.zaxxer", "debug",
            "logging.level.org.springframework.context", "debug");

    @TempDir
    private static Path home;

    @AfterAll
    static void be_silent_again() {
        TALKATIVE.keySet().stream()
                .map(property -> property.substring("logging.level.".length()))
                .forEach(name -> ((Logger) LoggerFactory.getLogger(name))
                        .setLevel(name.equals("root") ? Level.WARN : null));
    }

    @Test
    void nothing_of_a_child_is_said_anywhere() throws Exception {
        var canaries = new Canaries(ContractCatalogue.read(TestProgram.CONFIGURATION, "ssd"));
        SampleExtracts.write(home.resolve("inbox"), new SamplePlan(
                List.of(new SampleCouncil(COUNCIL, SourceSystem.LIQUIDLOGIC, 100)), FIRST, SECOND, 7, 0.02), _ -> {});
        for (var night : List.of(FIRST, SECOND)) {
            canaries.plant(home.resolve("inbox").resolve(COUNCIL).resolve(night.toString()));
        }
        assertThat(canaries.planted()).isGreaterThan(1_000);
        var database = TestDatabase.fresh();
        var sql = TestDatabase.jooq(database);
        var program = CommandLineProgram.on(home, database).with(TALKATIVE);

        var said = new TreeMap<String, String>();
        said.put("a good night", outcome(program.run(night(FIRST)), 0));
        sql.execute("alter table staging.person add constraint nobody check (false) not valid");
        said.put("a night that fails", outcome(program.run(night(SECOND)), 1));
        for (var command : List.of("runs", "runs show --authority " + COUNCIL, "findings --authority " + COUNCIL,
                "alerts", "alerts digest")) {
            said.put(command, outcome(program.run(
                    (command + " --config " + TestProgram.CONFIGURATION).split(" ")), 0));
        }
        said.putAll(pages(database));
        said.putAll(tables(sql));
        said.putAll(files());

        assertThat(said.get("a good night")).contains("DEBUG", "published as publication 1");
        assertThat(sql.fetchValues(OUTBOX.KIND)).contains("breach", "fault", "digest");
        assertThat(leaks(said, canaries)).isEmpty();
    }

    /** What a monitor sees while the program serves. */
    private static Map<String, String> pages(PGSimpleDataSource database) throws Exception {
        try (var program = TestProgram.serving(home, database); var client = HttpClient.newHttpClient()) {
            program.the(Serving.class).begin(TestProgram.configuration());
            var port = program.the(Environment.class).getProperty("local.management.port");
            var pages = new TreeMap<String, String>();
            for (var page : List.of("", "/health", "/health/readiness", "/health/liveness", "/prometheus",
                    "/nothing")) {
                var address = URI.create("http://127.0.0.1:" + port + "/actuator" + page);
                pages.put(address.getPath(), client.send(
                        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString()).body());
            }
            assertThat(pages.get("/actuator/prometheus")).contains("corporate_parenting_rows");
            assertThat(pages.get("/actuator/health/readiness")).contains("Readers see the night of");
            return pages;
        }
    }

    private static List<String> leaks(Map<String, String> said, Canaries canaries) {
        var leaks = new ArrayList<String>();
        said.forEach((where, text) -> canaries.values().stream()
                .filter(text::contains)
                .map(value -> where + ": ..." + around(text, value) + "...")
                .forEach(leaks::add));
        return leaks;
    }

    private static String around(String text, String value) {
        var at = text.indexOf(value);
        return text.substring(Math.max(0, at - 120), Math.min(text.length(), at + 60)).replace('\n', ' ');
    }

    private static String[] night(LocalDate date) {
        return new String[]{"night", "--authority", COUNCIL, "--business-date", date.toString(), "--inbox",
                home.resolve("inbox").toString(), "--accept-held", "a test", "--config",
                TestProgram.CONFIGURATION.toString()};
    }

    private static String outcome(CommandLineProgram.Outcome run, int exit) {
        assertThat(run.exit()).as("%s%n%s", run.said(), run.complained()).isEqualTo(exit);
        return run.said() + run.complained();
    }

    /** Every row of every table that is not made for the records of children. */
    private static Map<String, String> tables(DSLContext sql) {
        var rows = new TreeMap<String, String>();
        sql.fetch("select table_schema || '.' || table_name from information_schema.tables"
                + " where table_schema in ('control', 'batch', 'quartz') and table_type = 'BASE TABLE'")
                .forEach(table -> rows.put(String.valueOf(table.get(0)), String.join("\n",
                        sql.fetch("select t::text from " + table.get(0) + " t").getValues(0, String.class))));
        return rows;
    }

    /** The names of all files, and the contents of those that are neither database nor landed copy. */
    private static Map<String, String> files() throws Exception {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(home)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = home.relativize(file).toString();
                contents.put("the name of " + name, name);
                if (name.endsWith(".eml")) {
                    contents.put(name, mail(file));
                } else if (name.endsWith("heartbeat")) {
                    contents.put(name, Files.readString(file));
                }
            }
        }
        return contents;
    }

    private static String mail(Path file) throws Exception {
        try (var in = Files.newInputStream(file)) {
            var text = new StringBuilder(Files.readString(file));
            read(new MimeMessage(Session.getInstance(new Properties()), in), text);
            return text.toString();
        }
    }

    private static void read(Part part, StringBuilder text) throws Exception {
        part.getAllHeaders().asIterator().forEachRemaining(
                header -> text.append(header.getName()).append(header.getValue()).append('\n'));
        if (part.getContent() instanceof MimeMultipart parts) {
            for (var number = 0; number < parts.getCount(); number++) {
                BodyPart each = parts.getBodyPart(number);
                read(each, text);
            }
        } else {
            text.append(part.getContent() instanceof String words ? words : String.valueOf(part.getFileName()));
        }
    }
}
