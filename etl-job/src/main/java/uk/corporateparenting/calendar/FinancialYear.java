package uk.corporateparenting.calendar;

import java.time.LocalDate;
import java.time.Month;

/** A council's year, 1 April to 31 March, by the calendar year in which it starts. */
public record FinancialYear(int startsIn) {

    private static final int MONTHS_IN_QUARTER = 3;

    /** The financial year of a day. */
    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
    }

    /** 1 April. */
    public LocalDate firstDay() {
        return LocalDate.of(startsIn, Month.APRIL, 1);
    }

    /** The first day of the quarter of a day: 1 April, 1 July, 1 October or 1 January. */
    public static LocalDate firstDayOfQuarter(LocalDate day) {
        return day.withDayOfMonth(1).withMonth(day.getMonth().firstMonthOfQuarter().getValue());
    }

    /** The quarter of a day, 1 for April to June. */
    public static int quarterOf(LocalDate day) {
        return (day.getMonthValue() + 8) % 12 / MONTHS_IN_QUARTER + 1;
    }

    /** As the reports write it, for example 2021/22. */
    public String label() {
        return "%d/%02d".formatted(startsIn, (startsIn + 1) % 100);
    }
}
