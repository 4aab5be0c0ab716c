package uk.corporateparenting.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.corporateparenting.job.ledger.StopRequest;

class TerminationTest {

    private static final String SIGNAL = "sun.misc.Signal";

    /** A process in the background of a shell may have been told to ignore Ctrl-C. */
    private static final String NAME = "TERM";

    private final StopRequest stop = new StopRequest();
    private final AtomicInteger caught = new AtomicInteger();

    @Test
    @Timeout(60)
    void while_it_is_open_a_signal_asks_to_stop_and_afterwards_it_is_whose_it_was() throws Exception {
        var mine = handler();
        var former = handle(mine);
        try {
            try (var _ = Termination.asks(stop, new PrintWriter(Writer.nullWriter()))) {
                raise();
                stop.await();
            }
            assertThat(caught).hasValue(0);
            assertThat(handle(mine)).isSameAs(mine);
        } finally {
            handle(former);
        }
    }

    private Object handler() throws ReflectiveOperationException {
        var kind = Class.forName("sun.misc.SignalHandler");
        return Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[]{kind},
                (_, method, _) -> method.getName().equals("handle") ? caught.incrementAndGet() : null);
    }

    /** Says who catches the signal from now on; returns who did. */
    private static @Nullable Object handle(@Nullable Object handler) throws ReflectiveOperationException {
        return Class.forName(SIGNAL)
                .getMethod("handle", Class.forName(SIGNAL), Class.forName("sun.misc.SignalHandler"))
                .invoke(null, signal(), handler);
    }

    private static void raise() throws ReflectiveOperationException {
        Class.forName(SIGNAL).getMethod("raise", Class.forName(SIGNAL)).invoke(null, signal());
    }

    private static Object signal() throws ReflectiveOperationException {
        return Class.forName(SIGNAL).getConstructor(String.class).newInstance(NAME);
    }
}
