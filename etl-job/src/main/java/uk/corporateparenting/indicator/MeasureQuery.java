package uk.corporateparenting.indicator;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.indicator.ReportingWindows.REPORTING_WINDOW;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_BREAKDOWN_MEMBER;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_INDICATOR;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_CASE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.indicator.Measure.RatePer10000;
import uk.corporateparenting.indicator.Outcome.Group;
import uk.corporateparenting.warehouse.Star;

/**
 * Turns a measure into SQL, for every reporting window at once. The summary aggregates the loaded
 * cases, so they cannot disagree.
 */
final class MeasureQuery {

    static final Table<Record> CASES = table(name("cases"));

    private static final Window WINDOW = new Window();

    private final Indicator indicator;
    private final Measure measure;
    private final Outcome outcome;
    private final Slices slices;
    private final Star star;
    private final boolean isFed;

    MeasureQuery(Indicator indicator, Star star, Set<String> feeds) {
        this.indicator = indicator;
        this.measure = indicator.measure(WINDOW);
        this.outcome = new Outcome(measure);
        this.slices = new Slices(indicator.breakdowns());
        this.star = star;
        this.isFed = feeds.containsAll(indicator.feeds());
    }

    /** The reporting windows, which the cases and their summary speak of. */
    CommonTableExpression<?> windows() {
        var settings = new TreeSet<>(indicator.settings());
        settings.addAll(Judgement.SETTINGS);
        var people = measure instanceof RatePer10000 rate ? rate.people() : castNull(SQLDataType.INTEGER);
        return ReportingWindows.of(star, indicator, settings, people);
    }

    /** One row per window and case, with the columns of fact_indicator_case. */
    Select<?> cases() {
        var cohort = measure.cohort();
        var members = REPORTING_WINDOW
                .join(DIM_INDICATOR)
                .on(DIM_INDICATOR.CODE.eq(inline(indicator.code())))
                .join(cohort.facts())
                .on(cohort.authorityKey().eq(inline(star.authorityKey())), cohort.membership());
        return select(
                cohort.authorityKey(),
                WINDOW.monthEnd(),
                DIM_INDICATOR.INDICATOR_KEY,
                DIM_INDICATOR.CODE.as(FACT_INDICATOR_CASE.INDICATOR_CODE),
                WINDOW.periodBasis(),
                cohort.caseKey().as(FACT_INDICATOR_CASE.CASE_KEY),
                cohort.childKey(),
                outcome.isMet().as(FACT_INDICATOR_CASE.IN_NUMERATOR),
                outcome.valueOfCase().as(FACT_INDICATOR_CASE.CASE_VALUE))
                .select(slices.columns())
                .select(outcome.isRepeated().as(FACT_INDICATOR_CASE.IS_REPEATED))
                .from(slices.joinedTo(members, cohort, WINDOW))
                .where(isAvailable());
    }

    /** Tonight's cases as the warehouse has them, once they are loaded. */
    Select<?> loadedCases() {
        return selectFrom(FACT_INDICATOR_CASE)
                .where(FACT_INDICATOR_CASE.AUTHORITY_KEY.eq(inline(star.authorityKey())))
                .and(FACT_INDICATOR_CASE.MONTH_END
                        .in(star.months().stream().map(MonthEnd::date).map(DSL::inline).toList()))
                .and(FACT_INDICATOR_CASE.INDICATOR_KEY.eq(select(DIM_INDICATOR.INDICATOR_KEY)
                        .from(DIM_INDICATOR)
                        .where(DIM_INDICATOR.CODE.eq(inline(indicator.code())))));
    }

    /**
     * One row per window, breakdown and member, zero included: numerator, denominator and value, over
     * the derived table of cases.
     */
    Select<?> summary() {
        var month = of(CASES, FACT_INDICATOR_MONTH.MONTH_END);
        var basis = of(CASES, FACT_INDICATOR_MONTH.PERIOD_BASIS);
        var group = new Group(
                of(CASES, FACT_INDICATOR_CASE.IN_NUMERATOR),
                of(CASES, FACT_INDICATOR_CASE.CASE_VALUE),
                of(CASES, FACT_INDICATOR_CASE.IS_REPEATED),
                slices.isMember());
        var counted = select(
                month,
                basis,
                slices.breakdownOfGroup().as(FACT_INDICATOR_MONTH.BREAKDOWN),
                slices.memberOfGroup().as(FACT_INDICATOR_MONTH.MEMBER),
                outcome.numerator(group).as("numerator"),
                outcome.measured(group).as("measured"))
                .from(CASES)
                .groupBy(slices.groups(month, basis))
                .asTable("counted");
        var numerator = whereAvailable(orZero(counted, "numerator"));
        var measured = orZero(counted, "measured");
        var denominator = whereAvailable(outcome.denominator(measured, WINDOW));
        return select(
                WINDOW.monthEnd(),
                WINDOW.periodBasis(),
                DIM_BREAKDOWN_MEMBER.BREAKDOWN_MEMBER_KEY,
                DIM_BREAKDOWN_MEMBER.BREAKDOWN,
                DIM_BREAKDOWN_MEMBER.MEMBER,
                numerator.cast(FACT_INDICATOR_MONTH.NUMERATOR).as(FACT_INDICATOR_MONTH.NUMERATOR),
                denominator.cast(FACT_INDICATOR_MONTH.DENOMINATOR).as(FACT_INDICATOR_MONTH.DENOMINATOR),
                outcome.value(numerator, measured, denominator)
                        .cast(FACT_INDICATOR_MONTH.VALUE)
                        .as(FACT_INDICATOR_MONTH.VALUE))
                .from(REPORTING_WINDOW)
                .join(DIM_BREAKDOWN_MEMBER)
                .on(DIM_BREAKDOWN_MEMBER.BREAKDOWN.in(slices.names()))
                .leftJoin(counted)
                .on(of(counted, FACT_INDICATOR_MONTH.MONTH_END).eq(WINDOW.monthEnd()),
                        of(counted, FACT_INDICATOR_MONTH.PERIOD_BASIS).eq(WINDOW.periodBasis()),
                        of(counted, FACT_INDICATOR_MONTH.BREAKDOWN).eq(DIM_BREAKDOWN_MEMBER.BREAKDOWN),
                        of(counted, FACT_INDICATOR_MONTH.MEMBER).eq(DIM_BREAKDOWN_MEMBER.MEMBER));
    }

    private Condition isAvailable() {
        return outcome.isAvailableIn(WINDOW).and(indicator.isAvailable(WINDOW)).and(inline(isFed));
    }

    private Field<BigDecimal> whereAvailable(Field<BigDecimal> number) {
        return when(isAvailable(), number);
    }

    private static Field<BigDecimal> orZero(Table<?> counted, String column) {
        return coalesce(field(counted.getQualifiedName().append(column), BigDecimal.class), inline(BigDecimal.ZERO));
    }

    /** A column of a derived table that is called as one of the warehouse. */
    private static <T> Field<T> of(Table<?> derived, Field<T> column) {
        return field(derived.getQualifiedName().append(column.getUnqualifiedName()), column.getDataType());
    }
}
