package uk.corporateparenting.indicator;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.warehouse.Star;

/**
 * Whether the members of a breakdown sum to what they break down: those of an exhaustive one to the
 * headline, the other settings to their member of the placement types.
 */
final class Reconciliation {

    private Reconciliation() {}

    /** The breakdowns of tonight's month ends that do not add up, of indicators whose members do. */
    static List<Unreconciled> faults(DSLContext sql, Star star, List<Indicator> indicators) {
        var additive = indicators.stream()
                .filter(indicator -> indicator.measure().isAdditive())
                .map(Indicator::code)
                .toList();
        return Arrays.stream(Breakdown.values())
                .filter(breakdown -> breakdown != Breakdown.ALL)
                .flatMap(breakdown -> faults(sql, star, additive, breakdown))
                .toList();
    }

    private static Stream<Unreconciled> faults(
            DSLContext sql, Star star, List<String> additive, Breakdown breakdown) {
        var part = FACT_INDICATOR_MONTH.as("part");
        var whole = FACT_INDICATOR_MONTH.as("whole");
        var members = sum(part.NUMERATOR);
        return sql.select(whole.INDICATOR_CODE, whole.MONTH_END, whole.PERIOD_BASIS, whole.NUMERATOR, members)
                .from(whole)
                .join(part)
                .on(part.AUTHORITY_KEY.eq(whole.AUTHORITY_KEY),
                        part.MONTH_END.eq(whole.MONTH_END),
                        part.INDICATOR_KEY.eq(whole.INDICATOR_KEY),
                        part.PERIOD_BASIS.eq(whole.PERIOD_BASIS),
                        part.BREAKDOWN.eq(inline(breakdown.name())))
                .where(whole.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(whole.MONTH_END.in(star.months().stream().map(MonthEnd::date).toList()))
                .and(whole.INDICATOR_CODE.in(additive))
                .and(whole.BREAKDOWN.eq(inline(breakdown.whole().name())))
                .and(whole.MEMBER.eq(inline(breakdown.wholeMember())))
                .groupBy(whole.INDICATOR_CODE, whole.MONTH_END, whole.PERIOD_BASIS, whole.NUMERATOR)
                .having(members.ne(whole.NUMERATOR))
                .orderBy(whole.INDICATOR_CODE, whole.MONTH_END, whole.PERIOD_BASIS)
                .fetch(row -> new Unreconciled(
                        row.value1(), MonthEnd.containing(row.value2()), PeriodBasis.valueOf(row.value3()), breakdown,
                        row.value4(),
                        row.value5()))
                .stream();
    }
}
