package uk.corporateparenting.alert.message.story;

import static java.math.MathContext.DECIMAL64;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether the newest of a series of monthly values is a signal or chance: an XmR chart by the rules
 * of NHS England's "Making Data Count". Its limits come from the first twelve months.
 *
 * @param months
 *            how many the limits come from; fewer than twelve make them trial limits
 * @param isHigh
 *            whether the newest value lies above the mean
 */
public record UsualRange(
        BigDecimal mean, BigDecimal lower, BigDecimal upper, int months, Signal signal, boolean isHigh) {

    private static final BigDecimal LIMIT = new BigDecimal("2.66");
    private static final BigDecimal NEAR_LIMIT = LIMIT.multiply(BigDecimal.TWO)
            .divide(BigDecimal.valueOf(3), DECIMAL64);
    private static final BigDecimal SCREEN = new BigDecimal("3.267");
    private static final int BASELINE = 12;
    private static final int FEWEST = 3;

    /**
     * The range and what the newest value is in it; nothing for fewer than three values.
     *
     * @param values
     *            month by month, the oldest first
     * @param isScreened
     *            whether leaps between two months that are themselves unusual stay out of the limits
     */
    public static Optional<UsualRange> of(List<BigDecimal> values, boolean isScreened) {
        if (values.size() < FEWEST) {
            return Optional.empty();
        }
        var baseline = values.subList(0, Math.min(BASELINE, values.size()));
        var mean = mean(baseline);
        var range = averageMovingRange(baseline, isScreened);
        var limit = range.multiply(LIMIT);
        var distances = values.stream().map(value -> value.subtract(mean)).toList();
        return Optional.of(new UsualRange(
                mean,
                mean.subtract(limit),
                mean.add(limit),
                baseline.size(),
                new Signals(distances, limit, range.multiply(NEAR_LIMIT)).first(),
                distances.getLast().signum() > 0));
    }

    /** Whether there are too few months for limits that stay. */
    public boolean isTrial() {
        return months < BASELINE;
    }

    private static BigDecimal averageMovingRange(List<BigDecimal> values, boolean isScreened) {
        var ranges = IntStream.range(1, values.size())
                .mapToObj(index -> values.get(index).subtract(values.get(index - 1)).abs())
                .toList();
        var average = mean(ranges);
        var ordinary = ranges.stream().filter(range -> range.compareTo(average.multiply(SCREEN)) < 0).toList();
        return isScreened && !ordinary.isEmpty() ? mean(ordinary) : average;
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), DECIMAL64);
    }
}
