package uk.corporateparenting.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The last day of a reported month, R in the definitions. */
public record MonthEnd(LocalDate date) implements Comparable<MonthEnd> {

    public MonthEnd {
        if (!date.equals(YearMonth.from(date).atEndOfMonth())) {
            throw new IllegalArgumentException(date + " is not the last day of a month");
        }
    }

    /** The end of a month. */
    public static MonthEnd of(YearMonth month) {
        return new MonthEnd(month.atEndOfMonth());
    }

    /** The end of the month a day lies in. */
    public static MonthEnd containing(LocalDate day) {
        return of(YearMonth.from(day));
    }

    /** Every month end from the first to the last, both included. */
    public static List<MonthEnd> from(MonthEnd first, MonthEnd last) {
        return Stream.iterate(first, month -> month.compareTo(last) <= 0, MonthEnd::next)
                .toList();
    }

    /** The month this is the end of. */
    public YearMonth month() {
        return YearMonth.from(date);
    }

    /** The month end before. */
    public MonthEnd previous() {
        return of(month().minusMonths(1));
    }

    /** The month end after. */
    public MonthEnd next() {
        return of(month().plusMonths(1));
    }

    /** The day up to which things can be known on a business date: K in the definitions. */
    public LocalDate knownOn(LocalDate businessDate) {
        return date.isBefore(businessDate) ? date : businessDate;
    }

    @Override
    public int compareTo(MonthEnd other) {
        return date.compareTo(other.date);
    }
}
