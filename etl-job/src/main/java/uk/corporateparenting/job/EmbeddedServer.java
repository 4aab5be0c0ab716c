package uk.corporateparenting.job;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL of our own where nobody names one: joins the server that is alive in the folder,
 * otherwise starts it, and stops only what it started and nobody else uses.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final String OWNER = "postgres";
    private static final int PORT_LINE = 3;

    private final String url;
    private final @Nullable EmbeddedPostgres started;

    private EmbeddedServer(String url, @Nullable EmbeddedPostgres started) {
        this.url = url;
        this.started = started;
    }

    /** The server of a folder, joined or started. */
    public static EmbeddedServer in(Path folder) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        var lock = folder.resolveSibling(folder.getFileName() + ".lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            var alive = aliveIn(folder);
            return alive.isPresent() ? new EmbeddedServer(alive.get(), null) : start(folder);
        }
    }

    /** Where it listens. */
    public String url() {
        return url;
    }

    /** Its owner; it listens on this machine only. */
    public String user() {
        return OWNER;
    }

    private static EmbeddedServer start(Path folder) throws IOException {
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_wal_size", "4GB")
                .start();
        return new EmbeddedServer(postgres.getJdbcUrl(OWNER, OWNER), postgres);
    }

    private static Optional<String> aliveIn(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("postmaster.pid"));
            var url = "jdbc:postgresql://localhost:" + lines.get(PORT_LINE).strip() + "/" + OWNER;
            try (var connection = DriverManager.getConnection(url, OWNER, OWNER);
                    var query = connection.createStatement();
                    var answer = query.executeQuery("show data_directory")) {
                answer.next();
                return Files.isSameFile(Path.of(answer.getString(1)), folder) ? Optional.of(url) : Optional.empty();
            }
        } catch (IOException | SQLException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        if (started != null && !isUsedByOthers()) {
            started.close();
        }
    }

    private boolean isUsedByOthers() {
        try (var connection = DriverManager.getConnection(url, OWNER, OWNER);
                var query = connection.createStatement();
                var answer = query.executeQuery("select count(*) from pg_stat_activity"
                        + " where backend_type = 'client backend' and pid <> pg_backend_pid()")) {
            answer.next();
            return answer.getInt(1) > 0;
        } catch (SQLException _) {
            return false;
        }
    }
}
