package uk.corporateparenting.job.schedule;

import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Finds the nights that are late and those that were passed over. */
@Component
@Profile("serve")
final class Overdue {

    private final NightThreads threads;
    private final EngineerFaults faults;

    Overdue(NightThreads threads, EngineerFaults faults) {
        this.threads = threads;
        this.faults = faults;
    }

    void raise(CouncilNight night, Instant when) {
        if (night.isLate() && !threads.isBusy(night.council().slug())) {
            faults.late(night, when);
        }
        if (!night.missed().isEmpty()) {
            faults.missed(night, when);
        }
    }
}
