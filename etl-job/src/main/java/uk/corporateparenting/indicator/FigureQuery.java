package uk.corporateparenting.indicator;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.with;
import static uk.corporateparenting.indicator.ReportingWindows.REPORTING_WINDOW;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_DATE;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_INDICATOR;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_TARGET;

import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.schema.warehouse.tables.DimDate;
import uk.corporateparenting.schema.warehouse.tables.FactIndicatorMonth;
import uk.corporateparenting.schema.warehouse.tables.FactTarget;
import uk.corporateparenting.warehouse.Star;

/**
 * The figures of an indicator with all that is said about them, with the columns of
 * fact_indicator_month.
 */
final class FigureQuery {

    private static final Window WINDOW = new Window();

    // Derived tables, whose columns are called as those of the table they are about to fill.
    private static final FactIndicatorMonth FIGURE = FACT_INDICATOR_MONTH.as("figure");
    private static final FactIndicatorMonth BEFORE = FACT_INDICATOR_MONTH.as("before");
    private static final FactIndicatorMonth DOUBT = FACT_INDICATOR_MONTH.as("doubt");
    private static final FactIndicatorMonth STORED = FACT_INDICATOR_MONTH.as("stored");
    private static final FactTarget AIM = FACT_TARGET.as("aim");

    private static final DimDate MONTH_DAY = DIM_DATE.as("month_day");
    private static final DimDate TONIGHT = DIM_DATE.as("tonight");

    private final Indicator indicator;
    private final Star star;
    private final MeasureQuery measure;

    FigureQuery(Indicator indicator, Star star, Set<String> feeds) {
        this.indicator = indicator;
        this.star = star;
        this.measure = new MeasureQuery(indicator, star, feeds);
    }

    /** One row per month end, period basis, breakdown and member. */
    Select<?> figures() {
        return with(measure.windows())
                .with(MeasureQuery.CASES.getName()).as(measure.loadedCases())
                .with(FIGURE.getName()).as(measure.summary())
                .with(BEFORE.getName()).as(PreviousValue.query(indicator, star, FIGURE))
                .with(DOUBT.getName()).as(Undetermined.query(indicator, star, WINDOW))
                .with(STORED.getName()).as(FirstPublished.query(indicator, star))
                .select(columns())
                .from(sources());
    }

    private List<SelectField<?>> columns() {
        var judgement = new Judgement(WINDOW, FIGURE.VALUE);
        var standing = new Standing(FIGURE, STORED, isPublished());
        return List.of(
                inline(star.authorityKey()).as(FACT_INDICATOR_MONTH.AUTHORITY_KEY),
                FIGURE.MONTH_END,
                DIM_INDICATOR.INDICATOR_KEY,
                DIM_INDICATOR.CODE.as(FACT_INDICATOR_MONTH.INDICATOR_CODE),
                FIGURE.PERIOD_BASIS,
                FIGURE.BREAKDOWN_MEMBER_KEY,
                FIGURE.BREAKDOWN,
                FIGURE.MEMBER,
                FIGURE.NUMERATOR,
                FIGURE.DENOMINATOR,
                FIGURE.VALUE,
                coalesce(DOUBT.UNDETERMINED, inline(0)).as(FACT_INDICATOR_MONTH.UNDETERMINED),
                AIM.TARGET,
                AIM.TARGET_OPERATOR,
                judgement.rating(AIM).as(FACT_INDICATOR_MONTH.RATING),
                BEFORE.PREVIOUS_VALUE,
                judgement.changeFrom(BEFORE.PREVIOUS_VALUE, DIM_INDICATOR.POLARITY).as(FACT_INDICATOR_MONTH.CHANGE),
                standing.state().as(FACT_INDICATOR_MONTH.STATE),
                standing.firstNumerator().as(FACT_INDICATOR_MONTH.FIRST_NUMERATOR),
                standing.firstDenominator().as(FACT_INDICATOR_MONTH.FIRST_DENOMINATOR),
                WINDOW.known().as(FACT_INDICATOR_MONTH.AS_AT));
    }

    private Table<? extends Record> sources() {
        return derived(FIGURE)
                .join(REPORTING_WINDOW)
                .on(WINDOW.monthEnd().eq(FIGURE.MONTH_END), WINDOW.periodBasis().eq(FIGURE.PERIOD_BASIS))
                .join(DIM_INDICATOR)
                .on(DIM_INDICATOR.CODE.eq(inline(indicator.code())))
                .join(MONTH_DAY)
                .on(MONTH_DAY.DATE.eq(FIGURE.MONTH_END))
                .join(TONIGHT)
                .on(TONIGHT.DATE.eq(inline(star.businessDate(), SQLDataType.LOCALDATE)))
                .leftJoin(derived(BEFORE))
                .on(isSameFigure(BEFORE))
                .leftJoin(derived(DOUBT))
                .on(DOUBT.MONTH_END.eq(FIGURE.MONTH_END), DOUBT.PERIOD_BASIS.eq(FIGURE.PERIOD_BASIS))
                .leftJoin(derived(STORED))
                .on(isSameFigure(STORED))
                .leftJoin(lateral(TargetInForce.query(star, FIGURE.MONTH_END)).as(AIM.getUnqualifiedName()))
                .on(FIGURE.BREAKDOWN.eq(inline(Breakdown.ALL.name())));
    }

    private static Table<Record> derived(Table<?> called) {
        return table(called.getUnqualifiedName());
    }

    private static Condition isSameFigure(FactIndicatorMonth other) {
        return other.MONTH_END.eq(FIGURE.MONTH_END)
                .and(other.PERIOD_BASIS.eq(FIGURE.PERIOD_BASIS))
                .and(other.BREAKDOWN_MEMBER_KEY.eq(FIGURE.BREAKDOWN_MEMBER_KEY));
    }

    /** Whether as many working days as the council wants have passed since the month end. */
    private Condition isPublished() {
        var passed = TONIGHT.WORKING_DAY_NUMBER.minus(MONTH_DAY.WORKING_DAY_NUMBER);
        return TONIGHT.DATE.ge(FIGURE.MONTH_END)
                .and(passed.cast(SQLDataType.NUMERIC).ge(WINDOW.number(Judgement.PUBLICATION_WORKING_DAYS)));
    }
}
