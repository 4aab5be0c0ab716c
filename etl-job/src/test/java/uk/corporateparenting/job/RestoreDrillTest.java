package uk.corporateparenting.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import uk.corporateparenting.SmallNights;
import uk.corporateparenting.TestDatabase;

/** The worst day is practised with the scripts that an operator has. */
class RestoreDrillTest {

    private static final LocalDate NIGHT = LocalDate.of(2021, 10, 6);
    private static final Path SCRIPTS = Path.of("..", "ops", "bin");
    private static final Pattern MAJOR_VERSION = Pattern.compile("(\\d+)");

    @TempDir
    private Path folder;

    private record Said(int exit, String text) {}

    @Test
    void a_backup_restored_into_a_new_database_says_what_the_old_one_said() throws Exception {
        var database = TestDatabase.fresh();
        assumeTrue(
                majorOfPgDump() >= TestDatabase.jooq(database).fetchSingle("show server_version_num").get(0,
                        Integer.class) / 10_000,
                "SKIPPED: there is no pg_dump on this machine that is as new as the database");
        try (var nights = SmallNights.on(database, folder, 12, 1)) {
            nights.export(NIGHT).run(NIGHT);
        }

        var drill = run(database, SCRIPTS.resolve("restore-drill").toString(),
                String.valueOf(database.getDatabaseName()));

        assertThat(drill.text()).contains(" tables say what they said.");
        assertThat(drill.exit()).isZero();
    }

    @Test
    void a_restored_database_that_says_something_else_is_noticed() throws Exception {
        var database = TestDatabase.fresh();
        var before = BusinessState.of(TestDatabase.jooq(database));

        TestDatabase.jooq(database).execute("insert into control.configuration values ('0', 'a.csv', '')");

        assertThat(BusinessState.of(TestDatabase.jooq(database))).isNotEqualTo(before)
                .containsOnlyKeys(before.keySet());
    }

    private static int majorOfPgDump() throws InterruptedException {
        try {
            var version = MAJOR_VERSION.matcher(run(Map.of(), "pg_dump", "--version").text());
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException _) {
            return 0;
        }
    }

    private static Said run(PGSimpleDataSource database, String... command) throws Exception {
        return run(
                Map.of(
                        "PGHOST", Objects.requireNonNull(database.getServerNames())[0],
                        "PGPORT", Integer.toString(database.getPortNumbers()[0]),
                        "PGUSER", String.valueOf(database.getUser()),
                        "PGPASSWORD", String.valueOf(database.getPassword())),
                command);
    }

    private static Said run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Said(process.waitFor(), text);
    }
}
