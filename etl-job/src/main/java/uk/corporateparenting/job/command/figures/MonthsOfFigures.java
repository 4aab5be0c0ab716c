package uk.corporateparenting.job.command.figures;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jooq.DSLContext;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.indicator.figure.FigureState;
import uk.corporateparenting.job.WrongUsage;

/** The months a council has figures of. */
public final class MonthsOfFigures {

    private MonthsOfFigures() {}

    /** Refuses a month without figures and says which have some. */
    public static void require(DSLContext sql, int authorityKey, String slug, YearMonth month) {
        var known = sql.select(min(FACT_INDICATOR_MONTH.MONTH_END), max(FACT_INDICATOR_MONTH.MONTH_END))
                .from(FACT_INDICATOR_MONTH)
                .where(FACT_INDICATOR_MONTH.AUTHORITY_KEY.eq(authorityKey))
                .fetchSingle();
        if (known.value1() == null) {
            throw new WrongUsage("No night of " + slug + " has been published yet.");
        }
        var first = YearMonth.from(known.value1());
        var last = YearMonth.from(known.value2());
        if (month.isBefore(first) || month.isAfter(last)) {
            throw new WrongUsage("There are no figures of " + month + " for " + slug + "; there are from " + first
                    + " to " + last + ".");
        }
    }

    /** The newest month end with a published figure. */
    public static MonthEnd newestPublished(DSLContext sql, int authorityKey, String slug) {
        return sql.select(max(FACT_INDICATOR_MONTH.MONTH_END))
                .from(FACT_INDICATOR_MONTH)
                .where(
                        FACT_INDICATOR_MONTH.AUTHORITY_KEY.eq(authorityKey),
                        FACT_INDICATOR_MONTH.STATE.in(FigureState.PUBLISHED.name(), FigureState.RESTATED.name()))
                .fetchOptional(0, LocalDate.class)
                .map(MonthEnd::new)
                .orElseThrow(() -> new WrongUsage("No month of " + slug + " has been published yet."));
    }
}
