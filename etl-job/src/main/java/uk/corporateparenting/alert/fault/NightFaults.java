package uk.corporateparenting.alert.fault;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import uk.corporateparenting.alert.fault.CouncilNights.Night;
import uk.corporateparenting.setting.Council;

/** The nights of a council that were held, failed, stopped, are late or were missed. */
final class NightFaults {

    private static final Duration RECENT = Duration.ofDays(3);
    private static final int DAYS_OF_A_LIVE_COUNCIL = 7;

    private final Council council;
    private final CouncilNights nights;

    NightFaults(DSLContext sql, Council council) {
        this.council = council;
        nights = new CouncilNights(sql, council);
    }

    List<Fault> at(ZonedDateTime now, LocalTime deadline) {
        var bad = nights.badSince(now.toOffsetDateTime().minus(RECENT)).stream().map(night -> fault(night, now));
        return Stream.concat(bad, notBegun(now, deadline)).toList();
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
    private Stream<Fault> notBegun(ZonedDateTime now, LocalTime deadline) {
        var expected = now.toLocalDate().minusDays(1);
        if (now.toLocalTime().isBefore(deadline)) {
            return Stream.empty();
        }
        return nights.newest()
                .filter(night -> night.date().isBefore(expected)
                        && !night.date().isBefore(expected.minusDays(DAYS_OF_A_LIVE_COUNCIL)))
                .map(night -> late(night.authorityKey(), expected, deadline,
                        "It has not begun. The newest that has run is that of " + Days.day(night.date()) + "."))
                .stream();
    }

    /** A night that is not published in time; its occasion is the same whoever notices. */
    Fault late(int authorityKey, LocalDate date, LocalTime deadline, String why) {
        return new Fault(
                council,
                authorityKey,
                occasion(date + ".LATE"),
                "Late: " + council.name() + ", night of " + Days.day(date),
                "It is not published by " + deadline + ". " + why,
                deadline + " on " + Days.day(date.plusDays(1)),
                """
                        Look whether the exports have arrived; then start it, unless serve does:
                        java -jar etl-job.jar night --authority %s --business-date %s
                        See ops/runbook.md, "NIGHT_LATE".""".formatted(council.slug(), date));
    }

    /** Nights that are passed over, as a newer one is published. */
    Fault missed(int authorityKey, List<LocalDate> dates, ZonedDateTime now) {
        return new Fault(
                council,
                authorityKey,
                occasion(dates.getLast() + ".MISSED"),
                "Missed: " + council.name() + ", " + dates.size() + " night(s)",
                "A newer night is published, so that these are not run by themselves any more: "
                        + dates.stream().map(Days::day).collect(joining(", ")) + ".",
                Days.moment(now),
                """
                        To bring them into the history, put their exports into the inbox, then:
                        java -jar etl-job.jar replay --authority %s --from %s
                        See ops/runbook.md, "NIGHTS_MISSED".""".formatted(council.slug(), dates.getFirst()),
                "Readers see the newest night; its figures are right without them.");
    }

    /** Whether a night came to a bad end, of which the engineers are told as such. */
    boolean isBad(LocalDate date) {
        return nights.of(date).filter(night -> !night.isGood()).isPresent();
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
