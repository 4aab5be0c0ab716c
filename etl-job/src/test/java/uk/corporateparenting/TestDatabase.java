package uk.corporateparenting;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * Real PostgreSQL for tests: the one SPRING_DATASOURCE_URL names, else a container where an engine
 * answers, else the embedded one. Every call of {@link #fresh} is a new, migrated, empty database.
 */
public final class TestDatabase {

    private static final String TEMPLATE = "corporate_parenting_template_" + ProcessHandle.current().pid();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final PGSimpleDataSource SERVER = server();

    static {
        execute("create database " + TEMPLATE);
        Flyway.configure().dataSource(named(TEMPLATE)).load().migrate();
    }

    private TestDatabase() {}

    /** A new migrated database. */
    public static PGSimpleDataSource fresh() {
        var name = TEMPLATE + "_" + COUNT.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATE);
        return named(name);
    }

    /** A new database that holds what another, to which nobody is connected, holds. */
    public static synchronized PGSimpleDataSource copyOf(PGSimpleDataSource database) {
        var name = TEMPLATE + "_" + COUNT.incrementAndGet();
        execute("create database " + name + " template " + database.getDatabaseName());
        return named(name);
    }

    /** Drops a database, whoever is connected. */
    public static void drop(PGSimpleDataSource database) {
        execute("drop database " + database.getDatabaseName() + " with (force)");
    }

    /** jOOQ over a database; SQL errors print the statement. */
    public static DSLContext jooq(PGSimpleDataSource database) {
        return DSL.using(database, SQLDialect.POSTGRES, new Settings().withExecuteLogging(false));
    }

    private static PGSimpleDataSource server() {
        var url = System.getenv("SPRING_DATASOURCE_URL");
        if (url != null) {
            return source(url, System.getenv("SPRING_DATASOURCE_USERNAME"),
                    System.getenv("SPRING_DATASOURCE_PASSWORD"));
        }
        if (DockerClientFactory.instance().isDockerAvailable()) {
            @SuppressWarnings("resource")
            var container = new PostgreSQLContainer("postgres:15");
            container.start();
            return source(container.getJdbcUrl(), container.getUsername(), container.getPassword());
        }
        try {
            var embedded = EmbeddedPostgres.builder().setPort(0).start();
            return source(embedded.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static PGSimpleDataSource source(String url, @Nullable String user, @Nullable String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private static PGSimpleDataSource named(String database) {
        var source = source(SERVER.getUrl(), SERVER.getUser(), SERVER.getPassword());
        source.setDatabaseName(database);
        return source;
    }

    private static void execute(String sql) {
        DSL.using(SERVER, SQLDialect.POSTGRES).execute(sql);
    }
}
