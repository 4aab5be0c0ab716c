package uk.corporateparenting.job.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import uk.corporateparenting.job.EmbeddedServer;
import uk.corporateparenting.job.ledger.StopRequest;

/** The application while a command needs it, on the named database or the embedded one. */
public final class RunningProgram implements AutoCloseable {

    private static final Path EMBEDDED_FOLDER = Path.of("data", "postgres");

    private final @Nullable EmbeddedServer server;
    private final ConfigurableApplicationContext context;
    private @Nullable Termination termination;

    private RunningProgram(@Nullable EmbeddedServer server, ConfigurableApplicationContext context) {
        this.server = server;
        this.context = context;
    }

    /** Until logging is set up, nothing is logged: the embedded server would write between the rows. */
    static RunningProgram start(Program program, Path configuration, Map<String, String> more) throws IOException {
        var properties = new HashMap<>(more);
        properties.put("spring.config.additional-location", "optional:file:" + configuration.toAbsolutePath() + "/");
        properties.put("corporate-parenting.process.holder", UUID.randomUUID().toString());
        LoggingSystem.get(RunningProgram.class.getClassLoader()).beforeInitialize();
        var server = program.hasNamedDatabase() ? null : EmbeddedServer.in(EMBEDDED_FOLDER);
        if (server != null) {
            properties.put("spring.datasource.url", server.url());
            properties.put("spring.datasource.username", server.user());
            properties.put("corporate-parenting.process.embedded", "true");
        }
        try {
            return new RunningProgram(server, program.start(properties));
        } catch (RuntimeException failure) {
            if (server != null) {
                server.close();
            }
            throw failure;
        }
    }

    /** A part of the running program. */
    public <T> T the(Class<T> kind) {
        return context.getBean(kind);
    }

    /** From now on SIGTERM and Ctrl-C stop its nights, and end a program that does not come to rest. */
    void stopsWhenTold(PrintWriter complaints) {
        termination = Termination.asks(the(StopRequest.class), complaints);
    }

    @Override
    public void close() throws IOException {
        context.close();
        if (server != null) {
            server.close();
        }
        if (termination != null) {
            termination.close();
        }
    }
}
