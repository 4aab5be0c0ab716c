package uk.corporateparenting.indicator;

import static org.jooq.impl.DSL.asterisk;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jooq.CommonTableExpression;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RowN;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.calendar.FinancialYear;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.calendar.SchoolTerm;
import uk.corporateparenting.warehouse.Star;

/** Every month end and period basis of an indicator as rows, with the settings in force. */
final class ReportingWindows {

    static final Table<Record> REPORTING_WINDOW = table(name(Window.TABLE));

    private static final List<String> COLUMNS = List.of("authority_key", "month_end", "period_basis", "window_from",
            "known_on", "financial_year_from", "told_on", "academic_year", "term");

    private ReportingWindows() {}

    /**
     * The windows of tonight's month ends.
     *
     * @param people
     *            whom a rate is per, null where none is known
     */
    static CommonTableExpression<?> of(
            Star star, Indicator indicator, SortedSet<String> settings, Field<Integer> people) {
        var rows = star.months().stream()
                .flatMap(month -> indicator.periodBases().stream()
                        .map(basis -> window(star, indicator, month, basis, settings)))
                .toArray(RowN[]::new);
        var columns = Stream.concat(COLUMNS.stream(), settings.stream()).toArray(String[]::new);
        return name(Window.TABLE)
                .asMaterialized(select(asterisk())
                        .select(people.as("people"))
                        .from(DSL.values(rows).as(Window.TABLE, columns)));
    }

    private static RowN window(
            Star star, Indicator indicator, MonthEnd month, PeriodBasis basis, SortedSet<String> settings) {
        var known = PanelDay.of(indicator, star, month);
        var window = basis.windowEnding(known);
        var term = star.terms().referenceOn(known);
        var fields = new ArrayList<Field<?>>(List.of(
                inline(star.authorityKey()),
                inline(month.date(), SQLDataType.LOCALDATE),
                inline(basis.name()),
                inline(window.from(), SQLDataType.LOCALDATE),
                inline(window.to(), SQLDataType.LOCALDATE),
                inline(FinancialYear.of(known).firstDay(), SQLDataType.LOCALDATE),
                orNull(star.nights().telling(known), SQLDataType.LOCALDATE),
                orNull(term.map(SchoolTerm::academicYear), SQLDataType.CLOB),
                orNull(term.map(SchoolTerm::term), SQLDataType.CLOB)));
        settings.forEach(setting -> fields.add(inline(star.settings().text(setting, month.date()))));
        return row(fields);
    }

    /** The type is said where there is no value: a column may have none at all. */
    private static <T> Field<T> orNull(Optional<T> value, DataType<T> type) {
        return value.map(known -> (Field<T>) inline(known, type)).orElseGet(() -> castNull(type));
    }
}
