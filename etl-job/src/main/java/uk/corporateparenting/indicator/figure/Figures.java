package uk.corporateparenting.indicator.figure;

import static uk.corporateparenting.schema.warehouse.Tables.DIM_BREAKDOWN_MEMBER;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_INDICATOR;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.PeriodBasis;

/** Reads figures in the order of the report. */
public final class Figures {

    private static final String HEADLINE = "ALL";

    private Figures() {}

    /** Every figure of a council for one month end. */
    public static List<Figure> of(DSLContext sql, int authorityKey, MonthEnd monthEnd) {
        return read(sql, FACT_INDICATOR_MONTH.AUTHORITY_KEY.eq(authorityKey)
                .and(FACT_INDICATOR_MONTH.MONTH_END.eq(monthEnd.date())));
    }

    /** Every figure of a council, the newest month end first. */
    public static List<Figure> of(DSLContext sql, int authorityKey) {
        return read(sql, FACT_INDICATOR_MONTH.AUTHORITY_KEY.eq(authorityKey));
    }

    /** The headline figures of one indicator on one basis, the newest month end first. */
    public static List<Figure> headlines(DSLContext sql, int authorityKey, String code, PeriodBasis basis) {
        return read(sql, FACT_INDICATOR_MONTH.AUTHORITY_KEY.eq(authorityKey)
                .and(FACT_INDICATOR_MONTH.INDICATOR_CODE.eq(code))
                .and(FACT_INDICATOR_MONTH.BREAKDOWN.eq(HEADLINE))
                .and(FACT_INDICATOR_MONTH.PERIOD_BASIS.eq(basis.name())));
    }

    /** What one headline figure is made of: the members of its breakdowns, in their order. */
    public static List<Figure> members(DSLContext sql, int authorityKey, String code, MonthEnd monthEnd) {
        return read(sql, FACT_INDICATOR_MONTH.AUTHORITY_KEY.eq(authorityKey)
                .and(FACT_INDICATOR_MONTH.INDICATOR_CODE.eq(code))
                .and(FACT_INDICATOR_MONTH.MONTH_END.eq(monthEnd.date()))
                .and(FACT_INDICATOR_MONTH.BREAKDOWN.ne(HEADLINE))
                .and(FACT_INDICATOR_MONTH.PERIOD_BASIS.eq(DIM_INDICATOR.HEADLINE_BASIS)));
    }

    private static List<Figure> read(DSLContext sql, Condition which) {
        return sql.select(FACT_INDICATOR_MONTH.fields())
                .select(DIM_INDICATOR.TITLE, DIM_INDICATOR.SECTION, DIM_INDICATOR.UNIT, DIM_INDICATOR.HEADLINE_BASIS)
                .from(FACT_INDICATOR_MONTH)
                .join(DIM_INDICATOR)
                .on(DIM_INDICATOR.INDICATOR_KEY.eq(FACT_INDICATOR_MONTH.INDICATOR_KEY))
                .join(DIM_BREAKDOWN_MEMBER)
                .on(DIM_BREAKDOWN_MEMBER.BREAKDOWN_MEMBER_KEY.eq(FACT_INDICATOR_MONTH.BREAKDOWN_MEMBER_KEY))
                .where(which)
                .orderBy(
                        FACT_INDICATOR_MONTH.MONTH_END.desc(),
                        DIM_INDICATOR.SORT_ORDER,
                        DIM_INDICATOR.CODE,
                        DSL.field(FACT_INDICATOR_MONTH.PERIOD_BASIS.ne(DIM_INDICATOR.HEADLINE_BASIS)),
                        FACT_INDICATOR_MONTH.PERIOD_BASIS,
                        DIM_BREAKDOWN_MEMBER.SORT_ORDER)
                .fetch(Figures::figure);
    }

    private static Figure figure(Record row) {
        var basis = row.get(FACT_INDICATOR_MONTH.PERIOD_BASIS);
        return new Figure(
                new MonthEnd(row.get(FACT_INDICATOR_MONTH.MONTH_END)),
                row.get(FACT_INDICATOR_MONTH.INDICATOR_CODE),
                row.get(DIM_INDICATOR.TITLE),
                row.get(DIM_INDICATOR.SECTION),
                row.get(DIM_INDICATOR.UNIT),
                PeriodBasis.valueOf(basis),
                basis.equals(row.get(DIM_INDICATOR.HEADLINE_BASIS)),
                row.get(FACT_INDICATOR_MONTH.BREAKDOWN),
                row.get(FACT_INDICATOR_MONTH.MEMBER),
                row.get(FACT_INDICATOR_MONTH.NUMERATOR),
                row.get(FACT_INDICATOR_MONTH.DENOMINATOR),
                row.get(FACT_INDICATOR_MONTH.VALUE),
                row.get(FACT_INDICATOR_MONTH.UNDETERMINED),
                row.get(FACT_INDICATOR_MONTH.TARGET),
                row.get(FACT_INDICATOR_MONTH.TARGET_OPERATOR),
                one(Rating.class, row.get(FACT_INDICATOR_MONTH.RATING)),
                row.get(FACT_INDICATOR_MONTH.PREVIOUS_VALUE),
                one(Change.class, row.get(FACT_INDICATOR_MONTH.CHANGE)),
                FigureState.valueOf(row.get(FACT_INDICATOR_MONTH.STATE)),
                row.get(FACT_INDICATOR_MONTH.AS_AT),
                row.get(FACT_INDICATOR_MONTH.KNOWN_FROM));
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
