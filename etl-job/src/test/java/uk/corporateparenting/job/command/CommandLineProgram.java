package uk.corporateparenting.job.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.ConfigurableApplicationContext;
import uk.corporateparenting.CorporateParenting;
import uk.corporateparenting.TestProgram;

/** The program as started from a command line, on a database of the test's. */
public final class CommandLineProgram {

    private final Map<String, String> properties;

    private CommandLineProgram(Map<String, String> properties) {
        this.properties = properties;
    }

    /**
     * What came of a command.
     *
     * @param said
     *            on standard output
     * @param complained
     *            on standard error
     */
    public record Outcome(int exit, String said, String complained) {}

    /** On a database, with its files in a folder. */
    public static CommandLineProgram on(Path folder, PGSimpleDataSource database) {
        return new CommandLineProgram(TestProgram.properties(folder, database));
    }

    /** On a database that does not answer. */
    static CommandLineProgram withoutDatabase(Path folder, int port) {
        var nobody = new PGSimpleDataSource();
        nobody.setUrl("jdbc:postgresql://localhost:" + port + "/nobody");
        return on(folder, nobody);
    }

    /** The same with more properties. */
    CommandLineProgram with(Map<String, String> more) {
        var all = new HashMap<>(properties);
        all.putAll(more);
        return new CommandLineProgram(all);
    }

    /** Runs a command to its end. */
    public Outcome run(String... command) {
        var said = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        var out = System.out;
        var err = System.err;
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            var exit = EtlJob.execute(new Started(), command);
            return new Outcome(exit, said.toString(StandardCharsets.UTF_8),
                    complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** Runs a command typed in one line, with the configuration of the tests. */
    Outcome runLine(String command) {
        return run((command + " --config " + TestProgram.CONFIGURATION).split(" "));
    }

    private final class Started implements Program {

        @Override
        public ConfigurableApplicationContext start(Map<String, String> asked) {
            var all = new HashMap<>(asked);
            all.putAll(properties);
            return CorporateParenting.start(all);
        }

        @Override
        public boolean hasNamedDatabase() {
            return true;
        }
    }
}
