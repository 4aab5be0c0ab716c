package uk.corporateparenting.job.command;

import java.io.PrintWriter;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import uk.corporateparenting.job.EndOfNights;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.ledger.StopRequest;

/**
 * While it is open, SIGTERM and Ctrl-C ask the nights of this process to stop instead of ending it
 * in the middle of something; a process that does not come to rest is ended all the same.
 */
final class Termination implements AutoCloseable {

    private final StopRequest stop;
    private final PrintWriter complaints;
    private final Deque<Restoration> restorations = new ArrayDeque<>();
    private volatile boolean isOver;

    private Termination(StopRequest stop, PrintWriter complaints) {
        this.stop = stop;
        this.complaints = complaints;
    }

    static Termination asks(StopRequest stop, PrintWriter complaints) {
        var termination = new Termination(stop, complaints);
        Stream.of("TERM", "INT").forEach(termination::catches);
        return termination;
    }

    /**
     * By reflection, as the compiler warns of the class and lets nobody answer that there is no other.
     * A shutdown hook would be too late: those of the embedded database run beside it.
     */
    private void catches(String name) {
        try {
            var signal = Class.forName("sun.misc.Signal");
            var handler = Class.forName("sun.misc.SignalHandler");
            var obey = MethodHandles.publicLookup()
                    .findVirtual(Runnable.class, "run", MethodType.methodType(void.class))
                    .bindTo((Runnable) this::obey);
            var caught = MethodHandleProxies.asInterfaceInstance(
                    handler, MethodHandles.dropArguments(obey, 0, signal));
            var handle = signal.getMethod("handle", signal, handler);
            var caughtSignal = signal.getConstructor(String.class).newInstance(name);
            var former = handle.invoke(null, caughtSignal, caught);
            restorations.push(() -> handle.invoke(null, caughtSignal, former));
        } catch (ReflectiveOperationException | IllegalArgumentException _) {
            // Signals are left to the machine here (-Xrs): the process then ends as when it is killed.
        }
    }

    /** Runs in a thread of the signal's own. */
    private void obey() {
        complaints.println("Stopping; the night comes to rest within a minute.");
        complaints.flush();
        try {
            if (!stop.insistUntil(() -> isOver, EndOfNights.LIMIT)) {
                complaints.println("The night did not come to rest and is left as when the program is killed: the next"
                        + " start of it takes it over.");
                complaints.flush();
                Runtime.getRuntime().halt(ExitCode.FAILED);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Signals mean again what they meant before. */
    @Override
    public void close() {
        isOver = true;
        restorations.forEach(Restoration::restore);
    }

    /** Gives a signal back to whoever caught it before. */
    @FunctionalInterface
    private interface Restoration {

        void tryTo() throws ReflectiveOperationException;

        default void restore() {
            try {
                tryTo();
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException("A signal that was caught cannot be let go", failure);
            }
        }
    }
}
