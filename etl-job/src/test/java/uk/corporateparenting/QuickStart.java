package uk.corporateparenting;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/**
 * How a child Java starts in half the time: one night is run once to train an ahead-of-time cache
 * (JEP 483, JEP 515), which holds its classes loaded and linked. A cache knows only classes from
 * jars, so those of this build are packed.
 */
final class QuickStart {

    private static final LocalDate NIGHT = LocalDate.of(2021, 10, 6);
    private static final int CHILDREN = 30;
    private static final int MONTHS = 3;
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final ToolProvider JAR = ToolProvider.findFirst("jar").orElseThrow();

    private final List<String> command;

    private QuickStart(List<String> command) {
        this.command = command;
    }

    /** The one of this build; trained when first asked for. */
    static QuickStart instance() {
        return Once.TRAINED;
    }

    /** The command java with the options and the class path that make it quick. */
    List<String> command() {
        return command;
    }

    private static final class Once {

        private static final QuickStart TRAINED = trained();
    }

    private static QuickStart trained() {
        try {
            var folder = Files.createTempDirectory("quick-start");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            var classPath = packed(folder);
            var cache = folder.resolve("night.aot");
            train(folder, command("-XX:AOTCacheOutput=" + cache, classPath));
            return new QuickStart(command("-XX:AOTCache=" + cache, classPath));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> command(String cache, String classPath) {
        var command = new ArrayList<>(List.of(ChildJava.command()));
        command.addAll(SHORT_LIVED);
        command.addAll(List.of(cache, "-cp", classPath));
        return List.copyOf(command);
    }

    private static void train(Path folder, List<String> java) throws IOException {
        var database = TestDatabase.fresh();
        try (var nights = SmallNights.on(database, folder, CHILDREN, MONTHS)) {
            nights.export(NIGHT);
        }
        var command = new ArrayList<>(java);
        command.addAll(List.of(Launcher.class.getName(), "night",
                "--authority", SmallNights.COUNCIL,
                "--business-date", NIGHT.toString(),
                "--inbox", folder.resolve("inbox").toString(),
                "--config", folder.resolve("config").toString()));
        var said = folder.resolve("said.txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(TestProgram.environment(TestProgram.properties(folder, database)));
        if (builder.start().onExit().join().exitValue() != 0) {
            throw new IllegalStateException("The night that trains the cache went wrong: " + Files.readString(said));
        }
        TestDatabase.drop(database);
    }

    private static String packed(Path folder) {
        var packed = new ArrayList<Path>();
        for (var entry : ChildJava.testsLast()) {
            packed.add(Files.isDirectory(entry) ? jarOf(entry, folder) : entry);
        }
        return packed.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jarOf(Path classes, Path folder) {
        var jar = folder.resolve(classes.getFileName() + ".jar");
        JAR.run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        return jar;
    }
}
