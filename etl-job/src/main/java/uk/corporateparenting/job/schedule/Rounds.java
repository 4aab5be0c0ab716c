package uk.corporateparenting.job.schedule;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.corporateparenting.job.JobSettings;
import uk.corporateparenting.job.PlainFailure;

/**
 * Every few minutes each process looks by itself what is missing. The rounds need no trigger in the
 * database, so that no trigger that hangs can silence them.
 */
@Component
@Profile("serve")
final class Rounds implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final ScheduleSettings settings;
    private final CurrentConfiguration current;
    private final Standings standings;
    private final Look look;
    private final Alarms alarms;
    private final CouncilNights nights;
    private final Overdue overdue;
    private final Mails mails;
    private final ScheduledExecutorService timer = Executors
            .newScheduledThreadPool(2, Thread.ofPlatform().name("round-", 1).daemon().factory());

    Rounds(JobSettings settings, CurrentConfiguration current, Standings standings, Look look, Alarms alarms,
            CouncilNights nights, Overdue overdue, Mails mails) {
        this.settings = settings.schedule();
        this.current = current;
        this.standings = standings;
        this.look = look;
        this.alarms = alarms;
        this.nights = nights;
        this.overdue = overdue;
        this.mails = mails;
    }

    /** Makes the first round now and the others in their time. */
    void begin() {
        every(settings.catchUpEvery(), this::round);
        every(settings.mailsEvery(), mails::send);
    }

    private void every(Duration period, Runnable work) {
        var _ = timer.scheduleWithFixedDelay(work, 0, period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A round that fails must not be the last: the next may find the database again. */
    private void round() {
        try {
            make(standings.now());
        } catch (RuntimeException | SQLException | IOException failure) {
            LOG.warn("A round: {}", PlainFailure.of(failure).sentence());
        }
    }

    /** One round, as of an instant. */
    void make(Instant when) throws SQLException, IOException {
        var configuration = current.read();
        alarms.set(configuration.councils(), when);
        for (var council : configuration.councils()) {
            look.at(when, council, configuration, "catch-up");
        }
        nights.at(when).forEach(night -> overdue.raise(night, when));
        mails.morning(when);
    }

    /** A council's alarm has rung: its night is due, by the clock of the database too. */
    void alarm(String slug, Instant scheduled) {
        try {
            var configuration = current.read();
            var council = configuration.council(slug);
            if (council.isPresent()) {
                look.at(earlier(scheduled, standings.now()), council.get(), configuration, "schedule");
            }
        } catch (RuntimeException | IOException failure) {
            LOG.warn("The alarm of {}: {}", slug, PlainFailure.of(failure).sentence());
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
