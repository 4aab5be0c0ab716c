package uk.corporateparenting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import uk.corporateparenting.job.NightRun;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.ConfigurationFolder;

/**
 * The whole program on nights of one council with few children, feeds and months, for tests that
 * need many nights.
 */
public final class SmallNights implements AutoCloseable {

    public static final String COUNCIL = "cambridgeshire";

    private static final int SEED = 7;
    private static final Set<String> FEEDS = Set.of("ssd_person", "ssd_cla_episodes", "ssd_cla_placement",
            "ssd_legal_status", "ssd_cla_reviews", "ssd_missing");

    private final Path folder;
    private final int children;
    private final ConfigurableApplicationContext program;

    private SmallNights(Path folder, int children, ConfigurableApplicationContext program) {
        this.folder = folder;
        this.children = children;
        this.program = program;
    }

    /** Starts the program in a folder on a fresh database. */
    public static SmallNights in(Path folder, int children, int monthsBefore) throws IOException {
        return on(TestDatabase.fresh(), folder, children, monthsBefore);
    }

    /** Starts the program in a folder on a database that has no night yet. */
    public static SmallNights on(PGSimpleDataSource database, Path folder, int children, int monthsBefore)
            throws IOException {
        var configuration = folder.resolve("config");
        FileSystemUtils.copyRecursively(TestProgram.CONFIGURATION, configuration);
        var nights = new SmallNights(folder, children,
                CorporateParenting.start(TestProgram.properties(folder, database)));
        nights.configure("settings.csv", COUNCIL + ",history_months," + monthsBefore + ",2000-04-01,");
        nights.configure("settings.csv", COUNCIL + ",maximum_children_change_percent,100,2000-04-01,");
        return nights;
    }

    /** Adds a row to a file of the configuration. */
    public void configure(String file, String row) throws IOException {
        Files.write(folder.resolve("config").resolve(file), List.of(row), StandardOpenOption.APPEND);
    }

    /** Writes the exports of nights. */
    public SmallNights export(LocalDate... nights) throws IOException {
        for (var night : nights) {
            SampleExtracts.write(inbox(), new SamplePlan(
                    List.of(new SampleCouncil(COUNCIL, SourceSystem.LIQUIDLOGIC, children)), night, night, SEED, 0),
                    _ -> {});
            try (var files = Files.newDirectoryStream(folderOf(night), "*.csv")) {
                for (var file : files) {
                    if (!FEEDS.contains(file.getFileName().toString().replace(".csv", ""))) {
                        Files.delete(file);
                    }
                }
            }
        }
        return this;
    }

    /** Writes the exports of every night from one to another, with every feed. */
    public SmallNights exportAll(LocalDate from, LocalDate to) throws IOException {
        SampleExtracts.write(inbox(), new SamplePlan(
                List.of(new SampleCouncil(COUNCIL, SourceSystem.LIQUIDLOGIC, children)), from, to, SEED, 0), _ -> {});
        return this;
    }

    /** Changes the text of a file. */
    public void edit(LocalDate night, String feed, UnaryOperator<String> change) throws IOException {
        var file = folderOf(night).resolve(feed + ".csv");
        Files.writeString(file, change.apply(Files.readString(file)));
    }

    /** Where the exports are. */
    public Path inbox() {
        return folder.resolve("inbox");
    }

    /** Where those of a night are. */
    public Path folderOf(LocalDate night) {
        return inbox().resolve(COUNCIL).resolve(night.toString());
    }

    /** Runs a night. */
    public NightRun.Ending run(LocalDate night) throws SQLException {
        return the(NightRun.class).run(request(night), configuration());
    }

    /** Runs a night unless it is over. */
    public Optional<NightRun.Ending> runIfMissing(LocalDate night) throws SQLException {
        return the(NightRun.class).runIfMissing(request(night), configuration(), _ -> {});
    }

    private NightRun.Request request(LocalDate night) {
        return new NightRun.Request(
                configuration().council(COUNCIL).orElseThrow(), night, inbox(), Optional.empty(), "test");
    }

    /** The configuration as it now is. */
    public Configuration configuration() {
        return ConfigurationFolder.read(folder.resolve("config"));
    }

    /** A part of the running program. */
    public <T> T the(Class<T> kind) {
        return program.getBean(kind);
    }

    /** The database. */
    public DSLContext sql() {
        return the(DSLContext.class);
    }

    @Override
    public void close() {
        program.close();
    }
}
