package uk.corporateparenting.alert.message.story;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_PLACEMENT_TYPE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CHILD_MONTH;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_CASE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jooq.DSLContext;
import uk.corporateparenting.indicator.Breakdown;
import uk.corporateparenting.indicator.figure.Figure;

/**
 * A percentage by the placement types of its cases' children at the month end, where the indicator
 * itself has no breakdown: of the same cases, so that its numbers add up to the headline's.
 */
final class CaseMembers {

    private static final String NOT_IN_CARE = "Not in care at the month end";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CaseMembers() {}

    static List<Figure> of(DSLContext sql, Story story) {
        var headline = story.figure();
        var member = coalesce(DIM_PLACEMENT_TYPE.REPORT_GROUP, inline(NOT_IN_CARE));
        return sql.select(member, count().filterWhere(FACT_INDICATOR_CASE.IN_NUMERATOR), count())
                .from(FACT_INDICATOR_CASE)
                .leftJoin(FACT_CHILD_MONTH)
                .on(
                        FACT_CHILD_MONTH.AUTHORITY_KEY.eq(FACT_INDICATOR_CASE.AUTHORITY_KEY),
                        FACT_CHILD_MONTH.MONTH_END.eq(FACT_INDICATOR_CASE.MONTH_END),
                        FACT_CHILD_MONTH.CHILD_KEY.eq(FACT_INDICATOR_CASE.CHILD_KEY))
                .leftJoin(DIM_PLACEMENT_TYPE)
                .on(DIM_PLACEMENT_TYPE.PLACEMENT_TYPE_KEY.eq(FACT_CHILD_MONTH.PLACEMENT_TYPE_KEY))
                .where(
                        FACT_INDICATOR_CASE.AUTHORITY_KEY.eq(story.publication().authorityKey()),
                        FACT_INDICATOR_CASE.INDICATOR_CODE.eq(headline.code()),
                        FACT_INDICATOR_CASE.MONTH_END.eq(headline.monthEnd().date()),
                        FACT_INDICATOR_CASE.PERIOD_BASIS.eq(headline.periodBasis().name()))
                .groupBy(member)
                .orderBy(member)
                .fetch(row -> member(headline, row.value1(), row.value2(), row.value3()));
    }

    private static Figure member(Figure headline, String name, int met, int cases) {
        var numerator = BigDecimal.valueOf(met);
        var denominator = BigDecimal.valueOf(cases);
        return new Figure(
                headline.monthEnd(), headline.code(), headline.title(), headline.section(), headline.unit(),
                headline.periodBasis(), headline.isHeadline(), Breakdown.PLACEMENT_TYPE.name(), name, numerator,
                denominator, numerator.multiply(HUNDRED).divide(denominator, MathContext.DECIMAL32), 0, null, null,
                null, null, null, headline.state(), headline.asAt(), headline.knownFrom());
    }
}
