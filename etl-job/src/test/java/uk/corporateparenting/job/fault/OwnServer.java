package uk.corporateparenting.job.fault;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database server that a test may kill and start again: the embedded one, in a folder of its own.
 */
final class OwnServer implements AutoCloseable {

    private static final String OWNER = "postgres";
    private static final int TRIES = 500;

    private final Path folder;
    private EmbeddedPostgres postgres;

    private OwnServer(Path folder, EmbeddedPostgres postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    static OwnServer in(Path folder) throws IOException {
        return new OwnServer(folder, start(folder, 0));
    }

    private static EmbeddedPostgres start(Path folder, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_wal_size", "64MB")
                .setServerConfig("restart_after_crash", "off")
                .start();
    }

    /** A new, empty database. */
    PGSimpleDataSource database(String name) throws SQLException {
        try (var connection = named(OWNER).getConnection(); var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return named(name);
    }

    private PGSimpleDataSource named(String database) {
        var source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database);
        source.setUser(OWNER);
        source.setPassword(OWNER);
        return source;
    }

    /** As when the machine loses its power: nothing is written any more. */
    void die() throws Exception {
        var lines = Files.readAllLines(folder.resolve("postmaster.pid"));
        new ProcessBuilder("kill", "-QUIT", lines.getFirst().strip()).start().waitFor();
        for (var tries = 0; tries < TRIES && Files.exists(folder.resolve("postmaster.pid")); tries++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** As an administrator stops it. */
    void stop() throws IOException {
        postgres.close();
    }

    /** On the same port as before. */
    void start() throws IOException {
        var port = postgres.getPort();
        postgres.close();
        postgres = start(folder, port);
    }

    void startIfDown() throws IOException {
        try (var _ = named(OWNER).getConnection()) {
            return;
        } catch (SQLException _) {
            start();
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
