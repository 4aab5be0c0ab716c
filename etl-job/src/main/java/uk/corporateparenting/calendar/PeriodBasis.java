package uk.corporateparenting.calendar;

import java.time.LocalDate;

/** Over which days a figure is computed. */
public enum PeriodBasis {
    MONTH_END, MONTH, YEAR_TO_DATE, QUARTER_TO_DATE, ROLLING_12_MONTHS, ROLLING_36_MONTHS;

    /** The days of the basis that ends on the day up to which things are known. */
    public ReportingWindow windowEnding(LocalDate known) {
        var from = switch (this) {
            case MONTH_END -> known;
            case MONTH -> known.withDayOfMonth(1);
            case YEAR_TO_DATE -> FinancialYear.of(known).firstDay();
            case QUARTER_TO_DATE -> FinancialYear.firstDayOfQuarter(known);
            case ROLLING_12_MONTHS -> known.minusMonths(12).plusDays(1);
            case ROLLING_36_MONTHS -> known.minusMonths(36).plusDays(1);
        };
        return new ReportingWindow(from, known);
    }
}
