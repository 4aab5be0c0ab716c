package uk.corporateparenting.job.schedule;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When {@code serve} does what, in London's time: {@code corporate-parenting.schedule.*}.
 *
 * @param nightAt
 *            when a council's night is due
 * @param nightOf
 *            councils whose night is due at another time, by their short names
 * @param deadline
 *            when a night must be published
 * @param digestAt
 *            when the engineers are told how the nights went
 * @param catchUpEvery
 *            how often a round looks for nights that are missing
 * @param nightsBack
 *            how many nights a round looks back
 * @param retryAfter
 *            how long a night that failed rests; twice as long after each further attempt, at most
 *            eight times
 * @param mailsEvery
 *            how often mails that wait are tried
 * @param sideBySide
 *            how many councils run at once; 0 stands for as many as there are cores
 */
public record ScheduleSettings(
        @DefaultValue("02:30") LocalTime nightAt,
        @DefaultValue Map<String, LocalTime> nightOf,
        @DefaultValue("06:00") LocalTime deadline,
        @DefaultValue("07:00") LocalTime digestAt,
        @DefaultValue("5m") Duration catchUpEvery,
        @DefaultValue("14") int nightsBack,
        @DefaultValue("10m") Duration retryAfter,
        @DefaultValue("1m") Duration mailsEvery,
        @DefaultValue("0") int sideBySide) {

    private static final LocalTime EARLIEST = LocalTime.of(2, 0);
    private static final LocalTime LATEST = LocalTime.of(5, 0);

    /** The times of a council's nights. */
    public NightTimes timesOf(String slug) {
        return new NightTimes(nightOf.getOrDefault(slug, nightAt), deadline);
    }

    /** How many councils run at once on a machine with so many cores. */
    public int sideBySideOn(int cores) {
        return sideBySide == 0 ? cores : sideBySide;
    }

    /** What is wrong with them, a sentence each. */
    public List<String> faults() {
        var faults = new ArrayList<String>();
        inTheNight("night-at", nightAt).forEach(faults::add);
        nightOf.forEach((slug, time) -> inTheNight("night-of." + slug, time).forEach(faults::add));
        if (!deadline.isAfter(LATEST)) {
            faults.add(fault("deadline", "is " + deadline + "; it must be later than " + LATEST + "."));
        }
        longerThanNothing("catch-up-every", catchUpEvery).forEach(faults::add);
        longerThanNothing("retry-after", retryAfter).forEach(faults::add);
        longerThanNothing("mails-every", mailsEvery).forEach(faults::add);
        if (nightsBack < 1) {
            faults.add(fault("nights-back", "is " + nightsBack + "; it must be 1 or more."));
        }
        if (sideBySide < 0) {
            faults.add(fault("side-by-side", "is " + sideBySide + "; give 0 for one a core, or a number."));
        }
        return faults;
    }

    /** Between 01:00 and 02:00 a local time may come twice or not at all when the clocks change. */
    private static Stream<String> inTheNight(String key, LocalTime time) {
        return time.isBefore(EARLIEST) || time.isAfter(LATEST)
                ? Stream.of(fault(key, "is " + time + "; a night starts between " + EARLIEST + " and " + LATEST
                        + ", clear of the hour in which the clocks change."))
                : Stream.empty();
    }

    private static Stream<String> longerThanNothing(String key, Duration duration) {
        return duration.isPositive()
                ? Stream.empty()
                : Stream.of(fault(key, "must be longer than nothing, for example 5m."));
    }

    private static String fault(String key, String sentence) {
        return "application.yaml: corporate-parenting.schedule." + key + " " + sentence;
    }
}
