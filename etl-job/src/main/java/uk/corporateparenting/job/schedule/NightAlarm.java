package uk.corporateparenting.job.schedule;

import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Rings when a council's night is due. The time it was set to counts, not the time it rings. */
final class NightAlarm implements Job {

    private final Rounds rounds;

    NightAlarm(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(JobExecutionContext context) {
        rounds.alarm(
                context.getTrigger().getKey().getName(), context.getScheduledFireTime().toInstant());
    }
}
