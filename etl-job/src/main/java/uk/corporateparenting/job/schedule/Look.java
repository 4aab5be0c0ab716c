package uk.corporateparenting.job.schedule;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.corporateparenting.contract.SourceRules;
import uk.corporateparenting.extract.landing.Arrival;
import uk.corporateparenting.extract.landing.Inbox;
import uk.corporateparenting.job.JobSettings;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;

/**
 * Looks whether a council lacks a night, and starts the newest one whose export is there. Looking
 * twice, or from two processes, does no harm: the ledger decides.
 */
@Component
@Profile("serve")
final class Look {

    private static final Logger LOG = LoggerFactory.getLogger(Look.class);

    private final JobSettings settings;
    private final Standings standings;
    private final NightThreads threads;
    private final ScheduledNight night;
    private final Map<String, String> lastSaid = new ConcurrentHashMap<>();

    Look(JobSettings settings, Standings standings, NightThreads threads, ScheduledNight night) {
        this.settings = settings;
        this.standings = standings;
        this.threads = threads;
        this.night = night;
    }

    /**
     * Looks as of an instant.
     *
     * @param trigger
     *            what made it look
     */
    void at(Instant when, Council council, Configuration configuration, String trigger) throws IOException {
        if (threads.isBusy(council.slug())) {
            return;
        }
        var schedule = settings.schedule();
        var newestDue = schedule.timesOf(council.slug()).newestDue(when);
        var startable = standings
                .of(council.slug(), newestDue.minusDays(schedule.nightsBack()))
                .startable(newestDue, schedule.nightsBack());
        if (startable.isEmpty()) {
            return;
        }
        var inbox = new Inbox(settings.inbox(), settings.quietPeriod());
        var contracts = SourceRules
                .read(configuration.folder(), council.sourceFormat(), council.sourceSystem())
                .contracts();
        for (var date : startable) {
            switch (inbox.look(council.slug(), date, contracts, when)) {
                case Arrival.Complete _ -> {
                    threads.start(council.slug(), () -> night.run(council, date, trigger));
                    return;
                }
                case Arrival.Missing(var sentence) -> notYet(council, date, newestDue, sentence);
                case Arrival.Arriving(var sentence, var _) -> notYet(council, date, newestDue, sentence);
            }
        }
    }

    /**
     * A round comes every few minutes and asks for many nights: only news of the newest is worth a
     * line.
     */
    private void notYet(Council council, LocalDate date, LocalDate newestDue, String sentence) {
        if (date.equals(newestDue) && !sentence.equals(lastSaid.put(council.slug(), sentence))) {
            LOG.info("{}, night of {}: {}", council.name(), date, sentence);
        }
    }
}
