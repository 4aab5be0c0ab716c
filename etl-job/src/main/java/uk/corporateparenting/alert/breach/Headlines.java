package uk.corporateparenting.alert.breach;

import static uk.corporateparenting.schema.warehouse.Tables.DIM_INDICATOR;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.indicator.figure.FigureState;
import uk.corporateparenting.indicator.figure.Rating;

/** Reads the headline figures of a council in the order of the report, the oldest month first. */
final class Headlines {

    private static final String ALL = "ALL";

    private Headlines() {}

    static List<Headline> of(DSLContext sql, int authorityKey) {
        return sql.select(
                FACT_INDICATOR_MONTH.INDICATOR_CODE,
                FACT_INDICATOR_MONTH.MONTH_END,
                FACT_INDICATOR_MONTH.STATE,
                FACT_INDICATOR_MONTH.RATING,
                FACT_INDICATOR_MONTH.NUMERATOR,
                FACT_INDICATOR_MONTH.DENOMINATOR,
                FACT_INDICATOR_MONTH.VALUE,
                FACT_INDICATOR_MONTH.TARGET_OPERATOR,
                FACT_INDICATOR_MONTH.TARGET,
                FACT_INDICATOR_MONTH.AS_AT)
                .from(FACT_INDICATOR_MONTH)
                .innerJoin(DIM_INDICATOR)
                .on(DIM_INDICATOR.INDICATOR_KEY.eq(FACT_INDICATOR_MONTH.INDICATOR_KEY))
                .where(
                        FACT_INDICATOR_MONTH.AUTHORITY_KEY.eq(authorityKey),
                        FACT_INDICATOR_MONTH.BREAKDOWN.eq(ALL),
                        FACT_INDICATOR_MONTH.PERIOD_BASIS.eq(DIM_INDICATOR.HEADLINE_BASIS))
                .orderBy(DIM_INDICATOR.SORT_ORDER, DIM_INDICATOR.CODE, FACT_INDICATOR_MONTH.MONTH_END)
                .fetch(Headlines::headline);
    }

    private static Headline headline(Record row) {
        return new Headline(
                row.get(FACT_INDICATOR_MONTH.INDICATOR_CODE),
                row.get(FACT_INDICATOR_MONTH.MONTH_END),
                FigureState.valueOf(row.get(FACT_INDICATOR_MONTH.STATE)),
                rating(row.get(FACT_INDICATOR_MONTH.RATING)),
                row.get(FACT_INDICATOR_MONTH.NUMERATOR),
                row.get(FACT_INDICATOR_MONTH.DENOMINATOR),
                row.get(FACT_INDICATOR_MONTH.VALUE),
                row.get(FACT_INDICATOR_MONTH.TARGET_OPERATOR),
                row.get(FACT_INDICATOR_MONTH.TARGET),
                row.get(FACT_INDICATOR_MONTH.AS_AT));
    }

    private static @Nullable Rating rating(@Nullable String name) {
        return Optional.ofNullable(name).map(Rating::valueOf).orElse(null);
    }
}
