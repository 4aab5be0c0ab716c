package uk.corporateparenting.alert.fault;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import uk.corporateparenting.alert.fault.CouncilNights.Night;
import uk.corporateparenting.setting.Council;
import uk.corporateparenting.setting.Settings;

/** The nights of a council that were held, failed, stopped, or have not begun by the deadline. */
final class NightFaults {

    private static final String DEADLINE = "night_deadline";
    private static final Duration RECENT = Duration.ofDays(3);
    private static final int DAYS_OF_A_LIVE_COUNCIL = 7;

    private final Council council;
    private final CouncilNights nights;

    NightFaults(DSLContext sql, Council council) {
        this.council = council;
        nights = new CouncilNights(sql, council);
    }

    List<Fault> at(ZonedDateTime now, Settings settings) {
        var bad = nights.badSince(now.toOffsetDateTime().minus(RECENT)).stream().map(night -> fault(night, now));
        return Stream.concat(bad, notBegun(now, settings)).toList();
    }

    private Fault fault(Night night, ZonedDateTime now) {
        return new Fault(
                council,
                night.authorityKey(),
                occasion(
                        night.date() + "." + night.attempt() + "." + (night.isAbandoned() ? "STOPPED" : night.state())),
                word(night) + ": " + place(night),
                what(night),
                Days.moment(night.since().atZoneSameInstant(now.getZone())),
                remedy(night));
    }

    /** A council is expected to run tonight where it ran in the last days. */
    private Stream<Fault> notBegun(ZonedDateTime now, Settings settings) {
        var expected = now.toLocalDate().minusDays(1);
        var deadline = settings.text(DEADLINE, now.toLocalDate());
        var newest = nights.newest().filter(night -> night.date().isBefore(expected)
                && !night.date().isBefore(expected.minusDays(DAYS_OF_A_LIVE_COUNCIL)));
        if (newest.isEmpty() || deadline.equals("none") || now.toLocalTime().isBefore(LocalTime.parse(deadline))) {
            return Stream.empty();
        }
        return Stream.of(new Fault(
                council,
                newest.get().authorityKey(),
                occasion(expected + ".NOT_STARTED"),
                "Not started: " + council.name() + ", night of " + Days.day(expected),
                "The night has not begun by " + deadline + ". The newest that has run is that of "
                        + Days.day(newest.get().date()) + ".",
                deadline + " today",
                """
                        Look whether the exports have arrived, then start it:
                        java -jar etl-job.jar night --authority %s --business-date %s
                        See ops/runbook.md, "A night that has not started"."""
                        .formatted(council.slug(), expected)));
    }

    private String occasion(String what) {
        return council.slug() + "." + what.replace('_', '-').toLowerCase(Locale.ROOT);
    }

    private String place(Night night) {
        return council.name() + ", night of " + Days.day(night.date());
    }

    static String word(Night night) {
        return switch (night.state()) {
            case CouncilNights.HELD -> "Held";
            case CouncilNights.FAILED -> "Failed";
            case CouncilNights.RUNNING -> night.isAbandoned() ? "Stopped" : "Running";
            default -> "Good";
        };
    }

    static String what(Night night) {
        return night.isAbandoned()
                ? "Its process is gone; nothing of the night is visible."
                : Objects.requireNonNullElse(night.reason(), "No reason was kept.");
    }

    private String remedy(Night night) {
        var again = "java -jar etl-job.jar night --authority " + council.slug() + " --business-date " + night.date();
        return night.state().equals(CouncilNights.HELD)
                ? "Have the files sent again and start the night again:\n" + again
                        + "\nTo publish all the same, add: --accept-held \"who agreed, and why\""
                        + "\nSee ops/runbook.md, \"A night that is held\"."
                : "Mend the cause and start the night again, as often as needed:\n" + again
                        + "\nSee ops/runbook.md, \"A night that failed\".";
    }
}
