package uk.corporateparenting.alert.message.story;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_PLACEMENT_TYPE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CHILD_MONTH;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_CASE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import uk.corporateparenting.indicator.Breakdown;
import uk.corporateparenting.indicator.figure.Figure;

/**
 * A percentage or mean by the teams that work with its cases' children, and by where they lived at
 * the month end, where the indicator itself has no breakdown: of the same cases, so that its
 * numbers add up to the headline's.
 */
final class CaseMembers {

    static final String TEAM = "TEAM";

    private static final String NO_TEAM = "No team";
    private static final String NOT_IN_CARE = "Not in care at the month end";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CaseMembers() {}

    static List<Figure> of(DSLContext sql, Story story) {
        return Stream.of(
                by(TEAM, coalesce(CaseTeam.of(story), inline(NO_TEAM)), sql, story),
                by(
                        Breakdown.PLACEMENT_TYPE.name(),
                        coalesce(DIM_PLACEMENT_TYPE.REPORT_GROUP, inline(NOT_IN_CARE)),
                        sql,
                        story))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Figure> by(String breakdown, Field<String> member, DSLContext sql, Story story) {
        var headline = story.figure();
        var name = member.as("member");
        return sql.select(
                name,
                count().filterWhere(FACT_INDICATOR_CASE.IN_NUMERATOR),
                sum(FACT_INDICATOR_CASE.CASE_VALUE),
                count())
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
                .groupBy(name)
                .orderBy(name)
                .fetch(row -> member(headline, breakdown, row));
    }

    private static Figure member(Figure headline, String breakdown, Record row) {
        var denominator = BigDecimal.valueOf(row.get(3, Integer.class));
        var isMean = headline.unit().equals("mean");
        var numerator = row.get(isMean ? 2 : 1, BigDecimal.class);
        return new Figure(
                headline.monthEnd(), headline.code(), headline.title(), headline.section(), headline.unit(),
                headline.periodBasis(), headline.isHeadline(), breakdown, row.get(0, String.class), numerator,
                denominator,
                numerator.multiply(isMean ? BigDecimal.ONE : HUNDRED).divide(denominator, MathContext.DECIMAL32), 0,
                headline.target(), headline.targetOperator(), null, null, null, headline.state(), headline.asAt(),
                headline.knownFrom());
    }
}
