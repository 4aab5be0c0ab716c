package uk.corporateparenting.reckoning;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The bank holidays of England and Wales, worked out from the rules and the days proclaimed once.
 */
final class BankHolidays {

    private static final Map<Integer, List<LocalDate>> SPRING_MOVED_FOR_A_JUBILEE = Map.of(
            2002, List.of(LocalDate.of(2002, 6, 3), LocalDate.of(2002, 6, 4)),
            2012, List.of(LocalDate.of(2012, 6, 4), LocalDate.of(2012, 6, 5)),
            2022, List.of(LocalDate.of(2022, 6, 2), LocalDate.of(2022, 6, 3)));

    private static final List<LocalDate> PROCLAIMED_ONCE = List.of(LocalDate.of(2011, 4, 29),
            LocalDate.of(2022, 9, 19), LocalDate.of(2023, 5, 8));

    private BankHolidays() {}

    static Set<LocalDate> in(int year) {
        var holidays = new HashSet<LocalDate>();
        holidays.add(newYearsDay(year));
        holidays.add(easterSunday(year).minusDays(2));
        holidays.add(easterSunday(year).plusDays(1));
        holidays.add(earlyMay(year));
        holidays.addAll(SPRING_MOVED_FOR_A_JUBILEE.getOrDefault(year,
                List.of(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)))));
        holidays.add(LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)));
        holidays.add(christmasOrBoxingDay(year, 25));
        holidays.add(christmasOrBoxingDay(year, 26));
        PROCLAIMED_ONCE.stream().filter(day -> day.getYear() == year).forEach(holidays::add);
        return holidays;
    }

    private static LocalDate newYearsDay(int year) {
        var day = LocalDate.of(year, Month.JANUARY, 1);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    /** Both weekend days give way to the day two later: the pair stays a pair. */
    private static LocalDate christmasOrBoxingDay(int year, int dayOfDecember) {
        var day = LocalDate.of(year, Month.DECEMBER, dayOfDecember);
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> day.plusDays(2);
            default -> day;
        };
    }

    private static LocalDate earlyMay(int year) {
        return year == 2020
                ? LocalDate.of(2020, Month.MAY, 8)
                : LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY));
    }

    /** The Gregorian computus of Meeus, Jones and Butcher. */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moonShift = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int marchDays = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, marchDays / 31, marchDays % 31 + 1);
    }
}
