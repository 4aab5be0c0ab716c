package uk.corporateparenting.job.schedule;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.corporateparenting.job.JobSettings;

/** Tells the engineers, once each, of nights that are late and of nights that were passed over. */
@Component
@Profile("serve")
final class Overdue {

    private final JobSettings settings;
    private final NightThreads threads;
    private final EngineerFaults faults;

    Overdue(JobSettings settings, NightThreads threads, EngineerFaults faults) {
        this.settings = settings;
        this.threads = threads;
        this.faults = faults;
    }

    void raise(CouncilNight night) {
        var council = night.council();
        if (night.isLate() && !threads.isBusy(council.slug())) {
            faults.raise("NIGHT_LATE", council, night.promised(), council.name() + ", night of " + night.promised()
                    + ": not published by " + settings.schedule().deadline() + ". " + night.why());
        }
        if (!night.missed().isEmpty()) {
            faults.raise("NIGHTS_MISSED", council, night.missed().getLast(), night.missedSentence());
        }
    }
}
