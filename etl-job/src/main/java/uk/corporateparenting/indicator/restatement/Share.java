package uk.corporateparenting.indicator.restatement;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.indicator.Measure;
import uk.corporateparenting.indicator.Measure.Count;
import uk.corporateparenting.indicator.Measure.Mean;
import uk.corporateparenting.indicator.Measure.Percentage;
import uk.corporateparenting.indicator.Measure.RatePer10000;
import uk.corporateparenting.indicator.Measure.Ratio;
import uk.corporateparenting.indicator.Measure.Sum;
import uk.corporateparenting.indicator.figure.Figure;

/** What is counted in a numerator and a denominator; signed where it is a difference. */
public record Share(BigDecimal numerator, BigDecimal denominator) {

    static final Share NONE = new Share(BigDecimal.ZERO, BigDecimal.ZERO);

    /** What one case brings to the headline of a measure, as the measure adds up its cases. */
    static Share of(Measure measure, Optional<CaseStanding> standing) {
        return standing.map(stands -> switch (measure) {
            case Count _,RatePer10000 _ -> new Share(one(stands.inNumerator()), BigDecimal.ZERO);
            case Percentage _ -> new Share(one(stands.inNumerator()), BigDecimal.ONE);
            case Mean _ -> new Share(orZero(stands.value()), one(stands.value() != null));
            case Sum _ -> new Share(orZero(stands.value()), BigDecimal.ZERO);
            case Ratio _ -> stands.isRepeated() ? NONE : new Share(one(stands.inNumerator()), orZero(stands.value()));
        }).orElse(NONE);
    }

    /** What a figure says; one that is not available says nothing. */
    static Share of(Optional<Figure> figure) {
        return figure.map(said -> new Share(orZero(said.numerator()), orZero(said.denominator()))).orElse(NONE);
    }

    Share plus(Share other) {
        return new Share(numerator.add(other.numerator), denominator.add(other.denominator));
    }

    Share minus(Share other) {
        return new Share(numerator.subtract(other.numerator), denominator.subtract(other.denominator));
    }

    boolean isNone() {
        return numerator.signum() == 0 && denominator.signum() == 0;
    }

    private static BigDecimal one(boolean isCounted) {
        return isCounted ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private static BigDecimal orZero(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }
}
