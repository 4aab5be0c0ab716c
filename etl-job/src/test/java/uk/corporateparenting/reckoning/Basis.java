package uk.corporateparenting.reckoning;

import java.time.LocalDate;

/** The windows a figure may speak of: they end on the day up to which things are known (§6.11). */
enum Basis {
    MONTH_END, MONTH, QUARTER_TO_DATE, YEAR_TO_DATE;

    /** The first day of the window that ends on {@code known}; financial years start on 1 April. */
    LocalDate from(LocalDate known) {
        return switch (this) {
            case MONTH_END -> known;
            case MONTH -> known.withDayOfMonth(1);
            case QUARTER_TO_DATE -> known.withDayOfMonth(1).minusMonths((known.getMonthValue() - 1) % 3);
            case YEAR_TO_DATE -> known.withDayOfMonth(1).minusMonths((known.getMonthValue() + 8) % 12);
        };
    }

    boolean contains(LocalDate day, LocalDate known) {
        return !day.isBefore(from(known)) && !day.isAfter(known);
    }
}
