package uk.corporateparenting.reckoning;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;

/** Monday to Friday less bank holidays, and how a limit in working days is counted on. */
public final class WorkingDayCalendar {

    private final Predicate<LocalDate> bankHoliday;

    private WorkingDayCalendar(Predicate<LocalDate> bankHoliday) {
        this.bankHoliday = bankHoliday;
    }

    /** The calendar of England and Wales from 2000 on. */
    public static WorkingDayCalendar englandAndWales() {
        return new WorkingDayCalendar(day -> BankHolidays.in(day.getYear()).contains(day));
    }

    /** A calendar whose bank holidays are exactly these. */
    public static WorkingDayCalendar withBankHolidays(Set<LocalDate> days) {
        return new WorkingDayCalendar(Set.copyOf(days)::contains);
    }

    /** Whether the day is a working day. */
    public boolean isWorkingDay(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday != SATURDAY && weekday != SUNDAY && !bankHoliday.test(day);
    }

    /** The day so many working days after {@code start}, which is itself day 0, whatever day it is. */
    public LocalDate plusWorkingDays(LocalDate start, int workingDays) {
        var day = start;
        for (int counted = 0; counted < workingDays;) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }
}
