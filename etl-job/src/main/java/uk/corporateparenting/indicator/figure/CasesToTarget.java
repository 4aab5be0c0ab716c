package uk.corporateparenting.indicator.figure;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;
import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many cases better would have met the target of a figure, everything else being equal.
 *
 * @param numerator
 *            the nearest that meets it
 * @param cases
 *            how far that is from the figure's own: more where the target is above, else fewer
 */
public record CasesToTarget(BigDecimal numerator, BigDecimal cases) {

    private static final int SCALE_OF_VALUES = 8;
    private static final int WORKING_SCALE = 20;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Nothing where the target is met, where no number of cases could meet it, and where the measure
     * does not count: a mean, a sum of posts.
     *
     * @param isInclusive
     *            whether meeting the target exactly is meeting it
     */
    public static Optional<CasesToTarget> of(Figure figure, boolean isInclusive) {
        return Shares.of(figure).flatMap(shares -> shares.toTarget(isInclusive));
    }

    /** A figure that counts: its value is the numerator times a factor by the denominator. */
    private record Shares(
            BigDecimal numerator, BigDecimal denominator, BigDecimal factor, BigDecimal target, boolean isAbove,
            boolean isPart) {

        static Optional<Shares> of(Figure figure) {
            var numerator = figure.numerator();
            var target = figure.target();
            var value = figure.value();
            if (numerator == null || target == null || value == null) {
                return Optional.empty();
            }
            var denominator = figure.denominator() == null ? BigDecimal.ONE : figure.denominator();
            var isAbove = "above".equals(figure.targetOperator());
            return switch (figure.unit()) {
                case "percent" -> Optional.of(new Shares(numerator, denominator, HUNDRED, target, isAbove, true));
                case "count" -> Optional.of(new Shares(numerator, denominator, BigDecimal.ONE, target, isAbove, false));
                case "rate" -> factor(numerator, denominator, value)
                        .map(factor -> new Shares(numerator, denominator, factor, target, isAbove, false));
                default -> Optional.empty();
            };
        }

        /** For one or for every 10,000: the figure itself says which; of nothing it cannot. */
        private static Optional<BigDecimal> factor(BigDecimal numerator, BigDecimal denominator, BigDecimal value) {
            return numerator.signum() == 0
                    ? Optional.empty()
                    : Optional.of(value.multiply(denominator).divide(numerator, 0, HALF_UP));
        }

        Optional<CasesToTarget> toTarget(boolean isInclusive) {
            var step = isAbove ? BigDecimal.ONE : BigDecimal.ONE.negate();
            var nearest = target.multiply(denominator).divide(factor, WORKING_SCALE, HALF_UP)
                    .setScale(0, isAbove ? FLOOR : CEILING);
            while (!meets(nearest, isInclusive)) {
                nearest = nearest.add(step);
            }
            var cases = nearest.subtract(numerator).multiply(step);
            var isPossible = nearest.signum() >= 0 && (!isPart || nearest.compareTo(denominator) <= 0);
            return cases.signum() > 0 && isPossible
                    ? Optional.of(new CasesToTarget(nearest, cases))
                    : Optional.empty();
        }

        private boolean meets(BigDecimal cases, boolean isInclusive) {
            var value = cases.multiply(factor).divide(denominator, SCALE_OF_VALUES, HALF_UP);
            var difference = value.compareTo(target);
            return difference == 0 ? isInclusive : difference > 0 == isAbove;
        }
    }
}
