package uk.corporateparenting.indicator;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.indicator.ReportingWindows.REPORTING_WINDOW;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_PERIOD;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import org.jooq.Select;
import uk.corporateparenting.warehouse.Star;

/**
 * How many children could move a figure, had not a rule quarantined their care in its window; none
 * where the figure is not about care.
 */
final class Undetermined {

    private static final String CARE = "care_episode";

    private Undetermined() {}

    static Select<?> query(Indicator indicator, Star star, Window window) {
        return select(
                window.monthEnd(),
                window.periodBasis(),
                countDistinct(FACT_CARE_PERIOD.CHILD_KEY).as(FACT_INDICATOR_MONTH.UNDETERMINED))
                .from(REPORTING_WINDOW)
                .join(FACT_CARE_PERIOD)
                .on(FACT_CARE_PERIOD.AUTHORITY_KEY.eq(inline(star.authorityKey())),
                        inline(indicator.feeds().contains(CARE)).isTrue(),
                        condition(FACT_CARE_PERIOD.IS_UNDETERMINED),
                        FACT_CARE_PERIOD.ENTERED_ON.le(window.known()),
                        FACT_CARE_PERIOD.ENDED_ON.isNull().or(FACT_CARE_PERIOD.ENDED_ON.gt(window.from())))
                .groupBy(window.monthEnd(), window.periodBasis());
    }
}
