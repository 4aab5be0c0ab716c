package uk.corporateparenting.job.schedule;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.corporateparenting.job.JobSettings;
import uk.corporateparenting.job.NightRun;
import uk.corporateparenting.job.PlainFailure;
import uk.corporateparenting.job.ledger.NightRefused;
import uk.corporateparenting.setting.Council;

/** Runs one night that nobody watches: what becomes of it is in the log and in the ledger. */
@Component
@Profile("serve")
final class ScheduledNight {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledNight.class);

    private final JobSettings settings;
    private final CurrentConfiguration configuration;
    private final NightRun nightRun;
    private final Mails mails;

    ScheduledNight(JobSettings settings, CurrentConfiguration configuration, NightRun nightRun, Mails mails) {
        this.settings = settings;
        this.configuration = configuration;
        this.nightRun = nightRun;
        this.mails = mails;
    }

    void run(Council council, LocalDate businessDate, String trigger) {
        var request = new NightRun.Request(council, businessDate, settings.inbox(), Optional.empty(), trigger);
        LOG.info("{}, night of {}: begins ({}).", council.name(), businessDate, trigger);
        try {
            nightRun.runIfMissing(request, configuration.read(), LOG::debug)
                    .ifPresent(ending -> say(request, ending));
        } catch (NightRefused refused) {
            // Another process was faster, or the folder has gone again: the next round looks anew.
            LOG.info("{}", refused.getMessage());
        } catch (SQLException | RuntimeException failure) {
            LOG.warn("{}, night of {}: {}", council.name(), businessDate, PlainFailure.of(failure).sentence());
        }
        mails.send();
    }

    private static void say(NightRun.Request request, NightRun.Ending ending) {
        LOG.info("{}, night of {}: {}{}", request.council().name(), request.businessDate(), ending.state(),
                ending.reasons().isEmpty() ? "." : ". " + String.join(" ", ending.reasons()));
    }
}
