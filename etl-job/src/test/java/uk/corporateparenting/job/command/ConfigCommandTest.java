package uk.corporateparenting.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.util.FileSystemUtils;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;

class ConfigCommandTest {

    private static final LocalDate NIGHT = LocalDate.of(2021, 10, 6);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    private final PGSimpleDataSource database = TestDatabase.fresh();

    @BeforeEach
    void copyTheConfiguration() throws IOException {
        FileSystemUtils.copyRecursively(TestProgram.CONFIGURATION, configuration());
    }

    @Test
    void the_table_of_settings_in_ops_is_what_the_command_prints() throws IOException {
        assertThat(run("config", "table").said())
                .as("print it anew: java -jar etl-job/target/etl-job.jar config table > ops/settings.md")
                .isEqualTo(Files.readString(Path.of("..", "ops", "settings.md")));
    }

    @Test
    void every_wrong_key_is_refused_in_one_go_and_no_value_is_repeated() throws IOException {
        Files.writeString(configuration().resolve("application.yaml"), """
                corporate-parenting:
                  lease-duration: canary
                  quite-period: 60s
                """);

        var run = run("config", "check");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.complained())
                .contains("corporate-parenting.lease-duration cannot be read; it must be a duration",
                        "the key corporate-parenting.quite-period is not known")
                .doesNotContain("canary");
    }

    @Test
    void a_secret_that_others_can_read_is_refused() throws IOException {
        var secrets = Files.createDirectory(home.resolve("secrets"));
        Files.createFile(secrets.resolve("corporate-parenting.pseudonym-key"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r--r-----")));
        Files.writeString(configuration().resolve("application.yaml"),
                "corporate-parenting.secrets: " + secrets + System.lineSeparator());

        var run = run("config", "check");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.complained()).contains("The secret corporate-parenting.pseudonym-key", "give it the mode 0400");
    }

    @Test
    void the_check_says_what_has_changed_since_the_last_publication() throws IOException {
        SampleExtracts.write(home.resolve("inbox"), new SamplePlan(
                List.of(new SampleCouncil("cambridgeshire", SourceSystem.LIQUIDLOGIC, 12)), NIGHT, NIGHT, 7, 0),
                _ -> {});
        assertThat(run("night", "--authority", "cambridgeshire", "--business-date", NIGHT.toString(), "--inbox",
                home.resolve("inbox").toString()).exit()).isZero();
        assertThat(run("config", "check").said()).contains("the configuration is the one it was published with");
        Files.writeString(configuration().resolve("settings.csv"), "cambridgeshire,pl2_age_limit,none,2020-04-01,\n",
                StandardOpenOption.APPEND);

        var run = run("config", "check");

        assertThat(run.exit()).isZero();
        assertThat(run.said()).contains("cambridgeshire, night of 2021-10-06: the next night goes by another",
                "  settings.csv", "    + cambridgeshire,pl2_age_limit,none,2020-04-01,");
    }

    private Path configuration() {
        return home.resolve("config");
    }

    private CommandLineProgram.Outcome run(String... command) {
        var all = new ArrayList<>(List.of(command));
        all.addAll(List.of("--config", configuration().toString()));
        return CommandLineProgram.on(home, database).run(all.toArray(String[]::new));
    }
}
