package uk.corporateparenting.alert.message.story;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.indicator.figure.Figure;

/** Days and months in words. */
public final class DateText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private DateText() {}

    /** A day, for example 7 October 2021. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A month, for example September 2021. */
    public static String month(MonthEnd month) {
        return MONTH.format(month.date());
    }

    /** A month where there is little room, for example Sep 2021. */
    public static String shortMonth(MonthEnd month) {
        return SHORT_MONTH.format(month.date()).replace("Sept ", "Sep ");
    }

    /** So many months. */
    public static String months(long count) {
        return count == 1 ? "1 month" : count + " months";
    }

    /** The days a figure speaks of, for example Year to date, 1 April to 30 September 2021. */
    public static String period(Figure figure) {
        var days = figure.periodBasis().windowEnding(figure.asAt());
        var span = (days.from().getYear() == days.to().getYear() ? DAY_OF_YEAR : DAY).format(days.from())
                + " to " + day(days.to());
        return switch (figure.periodBasis()) {
            case MONTH_END -> "On " + day(figure.asAt());
            case MONTH -> "During " + month(figure.monthEnd());
            case YEAR_TO_DATE -> "Year to date, " + span;
            case QUARTER_TO_DATE -> "Quarter to date, " + span;
            case ROLLING_12_MONTHS -> "The 12 months to " + day(days.to());
            case ROLLING_36_MONTHS -> "The 36 months to " + day(days.to());
        };
    }
}
