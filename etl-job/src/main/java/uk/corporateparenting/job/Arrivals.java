package uk.corporateparenting.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.corporateparenting.contract.ContractCatalogue;
import uk.corporateparenting.extract.landing.Arrival;
import uk.corporateparenting.extract.landing.Inbox;
import uk.corporateparenting.extract.landing.NightFolder;
import uk.corporateparenting.job.ledger.NightRefused;
import uk.corporateparenting.job.ledger.StopRequest;
import uk.corporateparenting.setting.Council;

/**
 * Waits until a night's folder is complete: marked, listed by its manifest, or quiet for long
 * enough.
 */
@Component
final class Arrivals {

    private static final int LONGEST_WAITS = 10;

    private final JobSettings settings;
    private final Clock clock;
    private final StopRequest stop;

    Arrivals(JobSettings settings, Clock clock, StopRequest stop) {
        this.settings = settings;
        this.clock = clock;
        this.stop = stop;
    }

    /**
     * The complete folder.
     *
     * @param progress
     *            is told once when there is something to wait for
     * @throws NightRefused
     *             when there is none, or when it does not come to rest
     */
    NightFolder complete(
            Path root,
            Council council,
            LocalDate businessDate,
            ContractCatalogue contracts,
            Consumer<String> progress) {
        var inbox = new Inbox(root, settings.quietPeriod());
        try {
            for (var waits = 0;; waits++) {
                switch (inbox.look(council.slug(), businessDate, contracts, clock.instant())) {
                    case Arrival.Complete(var folder) -> {
                        return folder;
                    }
                    case Arrival.Missing(var sentence) -> throw new NightRefused(sentence + " Put the exports into "
                            + root.resolve(council.slug()).resolve(businessDate.toString())
                            + ", or name the inbox with --inbox.");
                    case Arrival.Arriving(var sentence, var quietAt) -> {
                        if (quietAt == null || waits >= LONGEST_WAITS) {
                            throw new NightRefused(sentence + " Start again when the export has ended.");
                        }
                        if (waits == 0) {
                            progress.accept("Waiting for the folder to be quiet for "
                                    + settings.quietPeriod().toSeconds()
                                    + " s; a file _READY in it, written last, saves the wait.");
                        }
                        waitUntil(quietAt);
                    }
                }
            }
        } catch (IOException _) {
            throw new NightRefused("The folder " + root.resolve(council.slug()).resolve(businessDate.toString())
                    + " cannot be read; check its rights and those of the folders above it.");
        }
    }

    private void waitUntil(Instant quietAt) {
        try {
            stop.pause(Duration.between(clock.instant(), quietAt).plusMillis(10));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new NightRefused("The wait for the export to end was interrupted.");
        }
    }
}
