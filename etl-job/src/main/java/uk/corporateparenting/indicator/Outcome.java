package uk.corporateparenting.indicator;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.trueCondition;

import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.indicator.Measure.Count;
import uk.corporateparenting.indicator.Measure.Mean;
import uk.corporateparenting.indicator.Measure.Percentage;
import uk.corporateparenting.indicator.Measure.RatePer10000;

/** What each kind of measure makes of a case, and of a group of cases. */
record Outcome(Measure measure) {

    /** Whether the measure can be computed in a window. */
    Condition isAvailableIn(Window window) {
        return switch (measure) {
            case RatePer10000 _ -> window.people().isNotNull();
            case Count _,Percentage _,Mean _ -> trueCondition();
        };
    }

    /** Whether a case counts in the numerator; what is not known is not met. */
    Field<Boolean> isMet() {
        return switch (measure) {
            case Percentage percentage -> coalesce(field(percentage.met()), inline(false));
            case Mean mean -> field(mean.value().isNotNull());
            case Count _,RatePer10000 _ -> inline(true);
        };
    }

    /** The value a case has of its own, null where the measure counts. */
    Field<BigDecimal> valueOfCase() {
        return switch (measure) {
            case Mean mean -> mean.value().cast(SQLDataType.NUMERIC(18, 4));
            case Count _,Percentage _,RatePer10000 _ -> castNull(SQLDataType.NUMERIC(18, 4));
        };
    }

    /** The numerator of a group of cases. */
    Field<BigDecimal> numerator(Field<Boolean> inNumerator, Field<BigDecimal> caseValue) {
        return switch (measure) {
            case Mean _ -> coalesce(sum(caseValue), inline(BigDecimal.ZERO));
            case Count _,Percentage _,RatePer10000 _ -> decimal(count().filterWhere(inNumerator));
        };
    }

    /** How many of a group of cases are measured. */
    Field<BigDecimal> measured(Field<BigDecimal> caseValue) {
        return switch (measure) {
            case Mean _ -> decimal(count(caseValue));
            case Count _,Percentage _,RatePer10000 _ -> decimal(count());
        };
    }

    /** What the numerator is seen against, null where against nothing. */
    Field<BigDecimal> denominator(Field<BigDecimal> measured, Window window) {
        return switch (measure) {
            case Count _ -> castNull(SQLDataType.NUMERIC);
            case RatePer10000 _ -> decimal(window.people());
            case Percentage _,Mean _ -> measured;
        };
    }

    /** The value, null where the denominator is zero. */
    Field<BigDecimal> value(Field<BigDecimal> numerator, Field<BigDecimal> denominator) {
        return switch (measure) {
            case Count _ -> numerator;
            case Mean _ -> numerator.div(unlessZero(denominator));
            case Percentage _ -> numerator.mul(inline(100)).div(unlessZero(denominator));
            case RatePer10000 _ -> numerator.mul(inline(10_000)).div(unlessZero(denominator));
        };
    }

    private static Field<BigDecimal> unlessZero(Field<BigDecimal> denominator) {
        return nullif(denominator, inline(BigDecimal.ZERO));
    }

    private static Field<BigDecimal> decimal(Field<Integer> whole) {
        return whole.cast(SQLDataType.NUMERIC);
    }
}
