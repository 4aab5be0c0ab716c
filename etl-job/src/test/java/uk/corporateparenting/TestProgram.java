package uk.corporateparenting;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.ConfigurableApplicationContext;
import uk.corporateparenting.job.NightRun;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.ConfigurationFolder;

/** The whole program on a database of its own, with the repository's configuration. */
public final class TestProgram implements AutoCloseable {

    /** The configuration that ships. */
    public static final Path CONFIGURATION = Path.of("..", "config");

    private static final Map<String, String> LONG_LEASE = Map.of("corporate-parenting.lease-duration", "1h");
    private static final String HOLDER = "corporate-parenting.process.holder";
    private static final String KEY = "a key for tests only, 32 characters or more";

    private final ConfigurableApplicationContext context;
    private final Path folder;

    private TestProgram(ConfigurableApplicationContext context, Path folder) {
        this.context = context;
        this.folder = folder;
    }

    /** Starts it in a folder on a fresh database. */
    public static TestProgram in(Path folder) {
        return in(folder, TestDatabase.fresh());
    }

    /** Starts it in a folder on a database. */
    public static TestProgram in(Path folder, PGSimpleDataSource database) {
        return in(folder, database, Map.of());
    }

    /** Starts it in a folder on a database, with properties that differ from the usual ones. */
    public static TestProgram in(Path folder, PGSimpleDataSource database, Map<String, String> different) {
        var properties = new HashMap<>(properties(folder, database));
        properties.putAll(different);
        return new TestProgram(CorporateParenting.start(properties), folder);
    }

    /** Starts it with a lease that no test outlasts, so that nothing but the test lets it run out. */
    public static TestProgram withLongLease(Path folder, PGSimpleDataSource database) {
        return in(folder, database, LONG_LEASE);
    }

    /**
     * Starts it as the command serve does, with a lease that no test outlasts; nothing runs by itself.
     */
    public static TestProgram serving(Path folder, PGSimpleDataSource database) {
        var properties = new HashMap<>(LONG_LEASE);
        properties.put("corporate-parenting.inbox", folder.resolve("inbox").toString());
        properties.put("corporate-parenting.watch.port", "0");
        properties.put("spring.profiles.include", "serve");
        properties.put("serve.connections", "16");
        return in(folder, database, properties);
    }

    /** What the command line would hand over. */
    public static Map<String, String> properties(Path folder, PGSimpleDataSource database) {
        var properties = new HashMap<String, String>();
        properties.put("spring.datasource.url", plainUrl(database));
        properties.put("spring.datasource.username", String.valueOf(database.getUser()));
        properties.put("spring.datasource.password", String.valueOf(database.getPassword()));
        properties.put("corporate-parenting.data", folder.resolve("data-" + database.getDatabaseName()).toString());
        properties.put("corporate-parenting.pseudonym-key", KEY);
        properties.put(HOLDER, UUID.randomUUID().toString());
        properties.put("corporate-parenting.quiet-period", "0s");
        return properties;
    }

    /**
     * Such properties as the environment of a process of its own, which the command line names anew.
     */
    public static Map<String, String> environment(Map<String, String> properties) {
        return properties.entrySet().stream()
                .filter(property -> !property.getKey().equals(HOLDER))
                .collect(toMap(
                        property -> property.getKey().toUpperCase(Locale.ROOT).replace('.', '_').replace("-", ""),
                        Map.Entry::getValue));
    }

    /** The driver writes every default into the URL, where it outweighs what the program sets. */
    private static String plainUrl(PGSimpleDataSource database) {
        return Objects.requireNonNull(database.getUrl()).split("\\?", 2)[0];
    }

    /** Runs one night from {@code <folder>/inbox}. */
    public NightRun.Ending night(String slug, LocalDate date) throws SQLException {
        return night(slug, date, Optional.empty());
    }

    /** Runs one night, with the reason to accept what a gate would hold. */
    public NightRun.Ending night(String slug, LocalDate date, Optional<String> acceptHeld) throws SQLException {
        return night(slug, date, acceptHeld, _ -> {});
    }

    /** Runs one night while somebody watches. */
    public NightRun.Ending night(
            String slug, LocalDate date, Optional<String> acceptHeld, Consumer<String> progress) throws SQLException {
        var configuration = configuration();
        return the(NightRun.class)
                .run(
                        new NightRun.Request(
                                configuration.council(slug).orElseThrow(),
                                date,
                                folder.resolve("inbox"),
                                acceptHeld,
                                "test"),
                        configuration,
                        progress);
    }

    /** The shipped configuration. */
    public static Configuration configuration() {
        return ConfigurationFolder.read(CONFIGURATION);
    }

    /** The inbox its nights are read from. */
    public Path inbox() {
        return folder.resolve("inbox");
    }

    /** A part of the running program. */
    public <T> T the(Class<T> kind) {
        return context.getBean(kind);
    }

    /** The database. */
    public DSLContext sql() {
        return the(DSLContext.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
