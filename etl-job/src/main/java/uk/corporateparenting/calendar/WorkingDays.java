package uk.corporateparenting.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Monday to Friday less the bank holidays of England and Wales. */
public record WorkingDays(Set<LocalDate> bankHolidays) {

    public WorkingDays {
        bankHolidays = Set.copyOf(bankHolidays);
    }

    /** Whether people are at work on a day. */
    public boolean includes(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !bankHolidays.contains(day);
    }

    /** The day that many working days later; the day itself is day 0. */
    public LocalDate after(LocalDate day, int workingDays) {
        var reached = day;
        for (var left = workingDays; left > 0;) {
            reached = reached.plusDays(1);
            if (includes(reached)) {
                left--;
            }
        }
        return reached;
    }
}
