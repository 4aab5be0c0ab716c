package uk.corporateparenting.job.schedule;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.quartz.CronScheduleBuilder.cronSchedule;
import static org.quartz.JobBuilder.newJob;
import static org.quartz.TriggerBuilder.newTrigger;
import static org.quartz.impl.matchers.GroupMatcher.triggerGroupEquals;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.quartz.CronTrigger;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.corporateparenting.job.JobSettings;
import uk.corporateparenting.setting.Council;

/**
 * One alarm a council, kept in the database and rung in one of the processes. It is set anew
 * wherever it is not as configured, and where it hangs.
 */
@Component
@Profile("serve")
final class Alarms {

    private static final String GROUP = "night";
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);

    private final Scheduler scheduler;
    private final DataSource database;
    private final ScheduleSettings settings;

    Alarms(Scheduler scheduler, DataSource database, JobSettings settings) {
        this.scheduler = scheduler;
        this.database = database;
        this.settings = settings.schedule();
    }

    /** The alarms ring from now on. */
    void start() throws SchedulerException {
        scheduler.start();
    }

    /**
     * Makes the alarms those of the councils, whatever the database says of them; one process at a
     * time, as Quartz gives its own lock back after each statement where no transaction holds it. A
     * process that sleeps meanwhile loses its turn, as the database ends its transaction.
     */
    void set(List<Council> councils, Instant now) throws SQLException {
        try (var connection = database.getConnection()) {
            DSL.using(connection, SQLDialect.POSTGRES).transaction(turn -> {
                turn.dsl().fetch("select pg_advisory_xact_lock(hashtext('corporate_parenting alarms'))");
                setEach(councils, now);
            });
        }
    }

    private void setEach(List<Council> councils, Instant now) throws SchedulerException {
        for (var council : councils) {
            if (!isSet(council.slug(), now)) {
                set(council.slug());
            }
        }
        var slugs = councils.stream().map(Council::slug).collect(toUnmodifiableSet());
        for (var key : scheduler.getTriggerKeys(triggerGroupEquals(GROUP))) {
            if (!slugs.contains(key.getName())) {
                scheduler.deleteJob(new JobKey(key.getName(), GROUP));
            }
        }
    }

    /** When a council's alarm rings next. */
    Instant next(Council council) throws SchedulerException {
        return Objects.requireNonNull(scheduler.getTrigger(new TriggerKey(council.slug(), GROUP)), council.slug())
                .getNextFireTime()
                .toInstant();
    }

    /**
     * A trigger that a dead process had taken can stay taken for ever: its time then lies in the past.
     */
    private boolean isSet(String slug, Instant now) throws SchedulerException {
        var key = new TriggerKey(slug, GROUP);
        return scheduler.getTrigger(key) instanceof CronTrigger trigger
                && trigger.getCronExpression().equals(cron(settings.timesOf(slug).at()))
                && trigger.getTimeZone().equals(TimeZone.getTimeZone(NightTimes.ZONE))
                && scheduler.getTriggerState(key) == Trigger.TriggerState.NORMAL
                && trigger.getNextFireTime() != null
                && trigger.getNextFireTime().toInstant().isAfter(now.minus(LONGEST_DELAY));
    }

    private void set(String slug) throws SchedulerException {
        var job = newJob(NightAlarm.class).withIdentity(slug, GROUP).storeDurably().build();
        scheduler.scheduleJob(job, Set.of(trigger(slug, settings.timesOf(slug).at())), true);
    }

    /** An alarm that was slept through is not made up for: the rounds find what is missing. */
    static CronTrigger trigger(String slug, LocalTime at) {
        return newTrigger()
                .withIdentity(slug, GROUP)
                .withSchedule(cronSchedule(cron(at))
                        .inTimeZone(TimeZone.getTimeZone(NightTimes.ZONE))
                        .withMisfireHandlingInstructionDoNothing())
                .build();
    }

    private static String cron(LocalTime at) {
        return "%d %d %d * * ?".formatted(at.getSecond(), at.getMinute(), at.getHour());
    }
}
