package uk.corporateparenting.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which night an instant belongs to, through every change of the clocks. */
@SuppressWarnings("JavaUtilDate") // Quartz speaks of nothing else
class NightTimesTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2039, 1, 1);
    private static final int MINUTES_BETWEEN_ROUNDS = 5;

    @ParameterizedTest
    @ValueSource(strings = {"02:00", "02:30", "03:15", "05:00"})
    void the_alarm_rings_once_for_each_civil_date_through_fifteen_years(String time) {
        var at = LocalTime.parse(time);
        var alarm = Alarms.trigger("anywhere", at).getTriggerBuilder().startAt(date(FIRST)).build();
        var times = times(at);
        var businessDates = new ArrayList<LocalDate>();

        for (var ring = alarm.getFireTimeAfter(date(FIRST)); ring.before(date(END)); ring = alarm
                .getFireTimeAfter(ring)) {
            businessDates.add(times.newestDue(ring.toInstant()));
        }

        assertThat(businessDates).containsExactlyElementsOf(everyDayBefore());
    }

    @ParameterizedTest
    @ValueSource(strings = {"02:00", "02:30", "05:00"})
    void rounds_every_few_minutes_see_each_night_become_due_once_and_in_order_through_fifteen_years(String time) {
        var times = times(LocalTime.parse(time));
        var seen = new ArrayList<LocalDate>();

        for (var now = date(FIRST).toInstant(); now.isBefore(date(END).toInstant()); now = now
                .plusSeconds(60L * MINUTES_BETWEEN_ROUNDS)) {
            var due = times.newestDue(now);
            if (seen.isEmpty() || !seen.getLast().equals(due)) {
                seen.add(due);
            }
        }

        assertThat(seen.subList(1, seen.size())).containsExactlyElementsOf(everyDayBefore());
    }

    @ParameterizedTest
    @CsvSource({
            "2024-03-31T01:29:59Z, 2024-03-29, the minute before the night of the day on which clocks go forward",
            "2024-03-31T01:30:00Z, 2024-03-30, half past two of summer time",
            "2027-10-31T01:30:00Z, 2027-10-29, half past one of winter time: it comes for the second time",
            "2027-10-31T02:30:00Z, 2027-10-30, half past two of winter time",
            "2030-03-31T01:30:00Z, 2030-03-30, the clocks change on a month end",
            "2026-01-01T12:00:00Z, 2025-12-31, a start at noon",
            "2024-03-01T02:30:00Z, 2024-02-29, a leap day"})
    void the_business_date_is_the_day_before_the_scheduled_one(Instant now, LocalDate businessDate, String why) {
        assertThat(times(LocalTime.of(2, 30)).newestDue(now)).as(why).isEqualTo(businessDate);
    }

    @Test
    void a_night_is_promised_from_its_deadline_on() {
        var times = times(LocalTime.of(2, 30));
        var deadline = Instant.parse("2026-07-01T05:00:00Z");

        assertThat(times.newestPastDeadline(deadline.minusSeconds(1))).isEqualTo("2026-06-29");
        assertThat(times.newestPastDeadline(deadline)).isEqualTo("2026-06-30");
        assertThat(times.promised(LocalDate.of(2026, 6, 30))).isEqualTo(deadline);
    }

    private static NightTimes times(LocalTime at) {
        return new NightTimes(at, LocalTime.of(6, 0));
    }

    private static List<LocalDate> everyDayBefore() {
        return Stream.iterate(FIRST, day -> day.isBefore(END), day -> day.plusDays(1))
                .map(day -> day.minusDays(1))
                .toList();
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(NightTimes.ZONE).toInstant());
    }
}
