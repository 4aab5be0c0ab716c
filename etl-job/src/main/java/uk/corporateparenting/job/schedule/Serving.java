package uk.corporateparenting.job.schedule;

import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.corporateparenting.job.JobSettings;
import uk.corporateparenting.job.PseudonymKey;
import uk.corporateparenting.job.Reference;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.ConfigurationFaults;

/** Sets the alarms, begins the rounds, and says what will happen when. */
@Component
@Profile("serve")
public final class Serving {

    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter
            .ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK)
            .withZone(NightTimes.ZONE);

    private final ScheduleSettings settings;
    private final PseudonymKey key;
    private final CurrentConfiguration current;
    private final Reference reference;
    private final Standings standings;
    private final CouncilNights nights;
    private final Alarms alarms;
    private final Rounds rounds;

    Serving(
            JobSettings settings,
            PseudonymKey key,
            CurrentConfiguration current,
            Reference reference,
            Standings standings,
            CouncilNights nights,
            Alarms alarms,
            Rounds rounds) {
        this.settings = settings.schedule();
        this.key = key;
        this.current = current;
        this.reference = reference;
        this.standings = standings;
        this.nights = nights;
        this.alarms = alarms;
        this.rounds = rounds;
    }

    /** From now on nights start by themselves. */
    public void begin(Configuration configuration) throws SchedulerException, SQLException {
        refuseStrangers(configuration);
        key.bytes();
        current.begin(configuration);
        reference.load(configuration);
        var now = standings.now();
        alarms.set(configuration.councils(), now);
        alarms.start();
        for (var night : nights.at(now)) {
            announce(night);
        }
        LOG.info("Every {} min each process looks for nights that are missing; what is not published by {} is a"
                + " fault. Times are those of {}.", settings.catchUpEvery().toMinutes(), settings.deadline(),
                NightTimes.ZONE);
        rounds.begin();
    }

    private void announce(CouncilNight night) throws SchedulerException {
        var council = night.council();
        var next = alarms.next(council);
        LOG.info("{}: next night {}, of business date {}. {}", council.name(), DAY_AND_TIME.format(next),
                settings.timesOf(council.slug()).newestDue(next), night.sentence());
        if (!night.missed().isEmpty()) {
            LOG.warn("{}", night.missedSentence());
        }
    }

    private void refuseStrangers(Configuration configuration) {
        var strangers = settings.nightOf().keySet().stream()
                .filter(slug -> configuration.council(slug).isEmpty())
                .map(slug -> "application.yaml: corporate-parenting.schedule.night-of." + slug
                        + " is no council of authorities.csv; list it there or correct the name.")
                .toList();
        if (!strangers.isEmpty()) {
            throw new ConfigurationFaults(List.copyOf(strangers));
        }
    }
}
