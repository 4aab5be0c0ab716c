package uk.corporateparenting.job;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import uk.corporateparenting.job.ledger.StopRequest;
import uk.corporateparenting.job.step.NightsUnderWay;

/** Before anything of the program is taken down, the nights it runs are stopped and waited for. */
@Component
public final class EndOfNights implements SmartLifecycle {

    /** How long a night has to come to rest; who stops a program waits for a minute. */
    public static final Duration LIMIT = Duration.ofSeconds(50);

    private final StopRequest stop;
    private final NightsUnderWay nights;
    private volatile boolean isRunning;

    EndOfNights(StopRequest stop, NightsUnderWay nights) {
        this.stop = stop;
        this.nights = nights;
    }

    @Override
    public void start() {
        isRunning = true;
    }

    @Override
    public void stop() {
        isRunning = false;
        try {
            stop.insistUntil(nights::areOver, LIMIT);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }
}
