package uk.corporateparenting.alert;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static uk.corporateparenting.schema.control.Tables.BREACH;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_DATE;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_INDICATOR;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import uk.corporateparenting.schema.warehouse.tables.FactIndicatorMonth;

/** Finds the published headline figures that fell into Poor performance and have no breach yet. */
final class FallenFigures {

    private static final String POOR = "POOR";
    private static final List<String> PUBLISHED = List.of("PUBLISHED", "RESTATED");

    private FallenFigures() {}

    static List<FallenFigure> of(DSLContext sql, int authorityKey) {
        var figure = FACT_INDICATOR_MONTH.as("figure");
        var before = FACT_INDICATOR_MONTH.as("before");
        var newest = sql.select(max(figure.MONTH_END))
                .from(figure)
                .where(figure.AUTHORITY_KEY.eq(authorityKey), figure.STATE.in(PUBLISHED))
                .fetchOne(0, LocalDate.class);
        return sql.select(
                figure.INDICATOR_CODE,
                DIM_INDICATOR.TITLE,
                DIM_INDICATOR.UNIT,
                figure.MONTH_END,
                figure.NUMERATOR,
                figure.DENOMINATOR,
                figure.VALUE,
                figure.TARGET,
                figure.TARGET_OPERATOR,
                figure.PREVIOUS_VALUE,
                figure.CHANGE,
                coalesce(field(figure.MONTH_END.eq(newest)), false))
                .from(figure)
                .innerJoin(DIM_INDICATOR)
                .on(DIM_INDICATOR.INDICATOR_KEY.eq(figure.INDICATOR_KEY))
                .leftJoin(before)
                .on(
                        before.AUTHORITY_KEY.eq(figure.AUTHORITY_KEY),
                        before.INDICATOR_KEY.eq(figure.INDICATOR_KEY),
                        before.PERIOD_BASIS.eq(figure.PERIOD_BASIS),
                        before.BREAKDOWN_MEMBER_KEY.eq(figure.BREAKDOWN_MEMBER_KEY),
                        before.MONTH_END.eq(monthEndBefore(figure)))
                .where(
                        figure.AUTHORITY_KEY.eq(authorityKey),
                        figure.BREAKDOWN.eq("ALL"),
                        figure.PERIOD_BASIS.eq(DIM_INDICATOR.HEADLINE_BASIS),
                        figure.STATE.in(PUBLISHED),
                        figure.RATING.eq(POOR),
                        before.RATING.isDistinctFrom(POOR),
                        hasNoBreach(figure))
                .orderBy(figure.MONTH_END, DIM_INDICATOR.SORT_ORDER)
                .fetch(Records.mapping(FallenFigure::new));
    }

    private static Field<LocalDate> monthEndBefore(
            FactIndicatorMonth figure) {
        return field(select(max(DIM_DATE.DATE))
                .from(DIM_DATE)
                .where(DIM_DATE.DATE.eq(DIM_DATE.MONTH_END), DIM_DATE.DATE.lt(figure.MONTH_END)));
    }

    private static Condition hasNoBreach(FactIndicatorMonth figure) {
        return notExists(selectOne()
                .from(BREACH)
                .where(
                        BREACH.AUTHORITY_KEY.eq(figure.AUTHORITY_KEY),
                        BREACH.INDICATOR_CODE.eq(figure.INDICATOR_CODE),
                        BREACH.MONTH_END.eq(figure.MONTH_END)));
    }
}
