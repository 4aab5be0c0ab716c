package uk.corporateparenting.indicator;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.indicator.Measure.Count;
import uk.corporateparenting.indicator.Measure.Mean;
import uk.corporateparenting.indicator.Measure.Percentage;
import uk.corporateparenting.indicator.Measure.RatePer10000;
import uk.corporateparenting.indicator.Measure.Ratio;
import uk.corporateparenting.indicator.Measure.Sum;

/** What each kind of measure makes of a case, and of a group of cases. */
record Outcome(Measure measure) {

    /** The cases of a group as columns, and whether the group is a member rather than the headline. */
    record Group(
            Field<Boolean> inNumerator, Field<BigDecimal> caseValue, Field<Boolean> isRepeated, Condition isMember) {

        /** Of the same one under several members only one counts for the headline. */
        Condition isFirst() {
            return isRepeated.isFalse();
        }
    }

    /** Whether the measure can be computed in a window. */
    Condition isAvailableIn(Window window) {
        return switch (measure) {
            case RatePer10000 _ -> window.people().isNotNull();
            case Count _,Percentage _,Mean _,Sum _,Ratio _ -> trueCondition();
        };
    }

    /** Whether a case counts in the numerator; what is not known is not met. */
    Field<Boolean> isMet() {
        return switch (measure) {
            case Percentage percentage -> coalesce(field(percentage.met()), inline(false));
            case Mean mean -> field(mean.value().isNotNull());
            case Sum sum -> field(sum.value().isNotNull());
            case Ratio ratio -> field(ratio.isCounted());
            case Count _,RatePer10000 _ -> inline(true);
        };
    }

    /** The value a case has of its own, null where the measure counts. */
    Field<BigDecimal> valueOfCase() {
        return switch (measure) {
            case Mean mean -> mean.value().cast(SQLDataType.NUMERIC(18, 4));
            case Sum sum -> sum.value().cast(SQLDataType.NUMERIC(18, 4));
            case Ratio ratio -> ratio.brings().cast(SQLDataType.NUMERIC(18, 4));
            case Count _,Percentage _,RatePer10000 _ -> castNull(SQLDataType.NUMERIC(18, 4));
        };
    }

    /** Whether a case repeats one of another member. */
    Field<Boolean> isRepeated() {
        return switch (measure) {
            case Ratio ratio -> field(ratio.isRepeated());
            case Count _,Percentage _,RatePer10000 _,Mean _,Sum _ -> inline(false);
        };
    }

    /** The numerator of a group of cases. */
    Field<BigDecimal> numerator(Group group) {
        return switch (measure) {
            case Mean _,Sum _ -> coalesce(sum(group.caseValue()), inline(BigDecimal.ZERO));
            case Ratio _ -> decimal(when(group.isMember(), count().filterWhere(group.inNumerator()))
                    .otherwise(count().filterWhere(group.isFirst().and(group.inNumerator()))));
            case Count _,Percentage _,RatePer10000 _ -> decimal(count().filterWhere(group.inNumerator()));
        };
    }

    /** How many of a group of cases are measured, or what they bring. */
    Field<BigDecimal> measured(Group group) {
        return switch (measure) {
            case Mean _,Sum _ -> decimal(count(group.caseValue()));
            case Ratio _ -> coalesce(
                    when(group.isMember(), sum(group.caseValue()))
                            .otherwise(sum(group.caseValue()).filterWhere(group.isFirst())),
                    inline(BigDecimal.ZERO));
            case Count _,Percentage _,RatePer10000 _ -> decimal(count());
        };
    }

    /** What the numerator is seen against, null where against nothing. */
    Field<BigDecimal> denominator(Field<BigDecimal> measured, Window window) {
        return switch (measure) {
            case Count _,Sum _ -> castNull(SQLDataType.NUMERIC);
            case RatePer10000 _ -> decimal(window.people());
            case Percentage _,Mean _,Ratio _ -> measured;
        };
    }

    /** The value, null where the denominator is zero or there is nothing to sum. */
    Field<BigDecimal> value(
            Field<BigDecimal> numerator, Field<BigDecimal> measured, Field<BigDecimal> denominator) {
        return switch (measure) {
            case Count _ -> numerator;
            case Sum _ -> when(measured.gt(inline(BigDecimal.ZERO)), numerator);
            case Mean _,Ratio _ -> numerator.div(unlessZero(denominator));
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
