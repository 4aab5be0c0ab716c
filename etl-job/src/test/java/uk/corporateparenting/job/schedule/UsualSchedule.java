package uk.corporateparenting.job.schedule;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;

/** The schedule that ships, with what a test varies. */
public final class UsualSchedule {

    private UsualSchedule() {}

    /** As it ships. */
    public static ScheduleSettings settings() {
        return at(LocalTime.of(2, 30), Map.of());
    }

    static ScheduleSettings at(LocalTime night, Map<String, LocalTime> others) {
        return new ScheduleSettings(night, others, LocalTime.of(6, 0), LocalTime.of(7, 0), Duration.ofMinutes(5), 14,
                Duration.ofMinutes(10), Duration.ofMinutes(1), 0);
    }
}
