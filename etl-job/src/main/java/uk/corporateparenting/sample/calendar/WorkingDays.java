package uk.corporateparenting.sample.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** Monday to Friday without the bank holidays of England and Wales. */
public final class WorkingDays {

    private static final Set<LocalDate> ONE_OFF = Set.of(
            LocalDate.of(2011, 4, 29), LocalDate.of(2012, 6, 4), LocalDate.of(2012, 6, 5), LocalDate.of(2020, 5, 8),
            LocalDate.of(2022, 6, 2), LocalDate.of(2022, 6, 3), LocalDate.of(2022, 9, 19), LocalDate.of(2023, 5, 8));
    private static final Set<LocalDate> MOVED = Set.of(
            LocalDate.of(2012, 5, 28), LocalDate.of(2020, 5, 4), LocalDate.of(2022, 5, 30));

    private WorkingDays() {}

    /** The working day so many working days after a day. */
    public static LocalDate plus(LocalDate start, int workingDays) {
        var day = start;
        for (var left = workingDays; left > 0;) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The day itself or the last working day before it. */
    public static LocalDate onOrBefore(LocalDate date) {
        var day = date;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() && !isBankHoliday(day);
    }

    private static boolean isBankHoliday(LocalDate day) {
        if (ONE_OFF.contains(day)) {
            return true;
        }
        var monday = day.getDayOfWeek() == DayOfWeek.MONDAY;
        var number = day.getDayOfMonth();
        return switch (day.getMonthValue()) {
            case 1 -> number == 1 || (monday && number <= 3);
            case 3, 4 ->
                day.equals(easter(day.getYear()).minusDays(2)) || day.equals(easter(day.getYear()).plusDays(1));
            case 5 -> monday && (number <= 7 || number >= 25) && !MOVED.contains(day);
            case 8 -> day.equals(day.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
            case 12 -> number == 25 || number == 26 || isChristmasInLieu(day);
            default -> false;
        };
    }

    private static boolean isChristmasInLieu(LocalDate day) {
        var number = day.getDayOfMonth();
        return (number == 27 || number == 28)
                && (day.getDayOfWeek() == DayOfWeek.MONDAY || day.getDayOfWeek() == DayOfWeek.TUESDAY);
    }

    /** Easter Sunday by the anonymous Gregorian rule. */
    private static LocalDate easter(int year) {
        var century = year / 100;
        var golden = year % 19;
        var leap = century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15;
        var moon = leap % 30;
        var epact = moon - (moon / 28) * (1 - (29 / (moon + 1)) * ((21 - golden) / 11));
        var weekday = (year + year / 4 + epact + 2 - century + century / 4) % 7;
        var offset = epact - weekday;
        var month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }
}
