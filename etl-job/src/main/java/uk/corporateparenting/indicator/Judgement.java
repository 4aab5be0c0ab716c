package uk.corporateparenting.indicator;

import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.util.Set;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.indicator.figure.Change;
import uk.corporateparenting.indicator.figure.Rating;
import uk.corporateparenting.schema.warehouse.tables.FactTarget;

/** What a council makes of a value: how it stands against the target and the month before. */
record Judgement(Window window, Field<BigDecimal> value) {

    static final String PUBLICATION_WORKING_DAYS = "publication_working_days";
    static final String TARGET_INCLUSIVE = "target_inclusive";
    private static final String DIRECTION_MIN_CHANGE = "direction_min_change";

    /** The settings every figure is judged by. */
    static final Set<String> SETTINGS = Set.of(PUBLICATION_WORKING_DAYS, TARGET_INCLUSIVE, DIRECTION_MIN_CHANGE);

    /**
     * Whether the value meets the target, misses it by at most the tolerance in percent of the target,
     * or by more; null without value or target.
     */
    Field<String> rating(FactTarget aim) {
        var miss = abs(value.minus(aim.TARGET));
        var tolerance = abs(aim.TARGET).mul(aim.ACCEPTABLE_WITHIN).div(inline(100));
        var meets = aim.TARGET_OPERATOR.eq(inline("above")).and(value.gt(aim.TARGET))
                .or(aim.TARGET_OPERATOR.eq(inline("below")).and(value.lt(aim.TARGET)))
                .or(value.eq(aim.TARGET).and(window.isOn(TARGET_INCLUSIVE)));
        return when(meets, inline(Rating.STRONG.name()))
                .when(miss.le(tolerance), inline(Rating.ACCEPTABLE.name()))
                .when(miss.gt(tolerance), inline(Rating.POOR.name()));
    }

    /** Whether the value is better than the one before; null without one, or where no way is better. */
    Field<String> changeFrom(Field<BigDecimal> previous, Field<String> polarity) {
        var smallest = window.number(DIRECTION_MIN_CHANGE);
        var isRise = polarity.eq(inline("higher")).and(value.gt(previous));
        var isFall = polarity.eq(inline("lower")).and(value.lt(previous));
        return when(polarity.notIn(inline("higher"), inline("lower")), inline((String) null, SQLDataType.CLOB))
                .when(value.eq(previous).or(abs(value.minus(previous)).lt(smallest)), inline(Change.SAME.name()))
                .when(isRise.or(isFall), inline(Change.IMPROVED.name()))
                .when(value.ne(previous), inline(Change.DETERIORATED.name()));
    }
}
