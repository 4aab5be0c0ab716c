package uk.corporateparenting.job.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import uk.corporateparenting.ChildJava;

/** The program as a process of its own: what it says, its exit code, and the signals it gets. */
final class ProgramProcess {

    /** Exit code of a process that SIGKILL ended. */
    static final int KILLED = 137;

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Process process;
    private final List<String> said = new ArrayList<>();
    private final Thread listener;
    private boolean isSilent;

    private ProgramProcess(Process process) {
        this.process = process;
        this.listener = Thread.ofVirtual().start(this::listen);
    }

    /**
     * How it ended.
     *
     * @param wasRunning
     *            whether it still ran when the fault struck
     */
    record Ending(boolean wasRunning, int exit, List<String> said) {

        boolean says(String text) {
            return said.stream().anyMatch(line -> line.contains(text));
        }
    }

    /** Starts a class with options of the Java machine, an environment and arguments. */
    static ProgramProcess start(
            Class<?> main, List<String> options, Map<String, String> environment, List<String> arguments)
            throws IOException {
        var command = new ArrayList<>(ChildJava.quick(main, options));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new ProgramProcess(builder.start());
    }

    private void listen() {
        try (var reader = new BufferedReader(process.inputReader(UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                hear(line);
            }
        } catch (IOException | UncheckedIOException _) {
            // It was killed while it spoke.
        } finally {
            fallSilent();
        }
    }

    private synchronized void hear(String line) {
        said.add(line);
        notifyAll();
    }

    private synchronized void fallSilent() {
        isSilent = true;
        notifyAll();
    }

    /** Waits until it says this, or ends. */
    synchronized boolean awaitLine(String text) throws InterruptedException {
        while (said.stream().noneMatch(line -> line.contains(text)) && !isSilent) {
            wait();
        }
        return said.stream().anyMatch(line -> line.contains(text));
    }

    /** Says a line to it, if it still listens. */
    void tell(String line) {
        try {
            process.outputWriter(UTF_8).append(line).append('\n').flush();
        } catch (IOException _) {
            // It has ended.
        }
    }

    boolean isRunning() {
        return process.isAlive();
    }

    void kill() {
        process.destroyForcibly();
    }

    /** Not by Java's own means, which would stop listening as well. */
    void tellToStop() throws Exception {
        signal("TERM");
    }

    void pause() throws Exception {
        signal("STOP");
    }

    void goOn() throws Exception {
        signal("CONT");
    }

    private void signal(String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    }

    /** Waits for its end, which must come by itself. */
    Ending ending(boolean wasRunning) throws InterruptedException {
        return ending(wasRunning, LIMIT);
    }

    Ending ending(boolean wasRunning, Duration limit) throws InterruptedException {
        var isOver = process.waitFor(limit.toSeconds(), TimeUnit.SECONDS);
        if (!isOver) {
            process.destroyForcibly().waitFor();
        }
        listener.join();
        synchronized (this) {
            if (!isOver) {
                said.add("(It had to be killed: it did not end within " + limit.toSeconds() + " s.)");
            }
            return new Ending(wasRunning, process.exitValue(), List.copyOf(said));
        }
    }
}
