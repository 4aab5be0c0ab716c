package uk.corporateparenting.alert.message.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an XmR chart makes of its newest value.
 *
 * @param distances
 *            of every value from the mean, the oldest first
 * @param limit
 *            distance beyond which a value is outside the limits
 * @param nearLimit
 *            distance beyond which it is close to them
 */
record Signals(List<BigDecimal> distances, BigDecimal limit, BigDecimal nearLimit) {

    private static final int RUN = 7;

    Signal first() {
        return Stream.of(Signal.OUTSIDE, Signal.TREND, Signal.NEAR_LIMIT, Signal.SHIFT)
                .filter(this::shows)
                .findFirst()
                .orElse(Signal.NONE);
    }

    private boolean shows(Signal signal) {
        var last = distances.size() - 1;
        return switch (signal) {
            case OUTSIDE -> isOutside(last);
            case TREND -> distances.size() >= RUN && step(last) != 0
                    && lastOnes(RUN - 1, index -> step(index) == step(last));
            case NEAR_LIMIT -> isNear(last) && (isNear(last - 1) || isNear(last - 2))
                    && lastOnes(3, index -> side(index) == side(last));
            case SHIFT -> distances.size() >= RUN && side(last) != 0
                    && lastOnes(RUN, index -> side(index) == side(last));
            case NONE -> true;
        };
    }

    private boolean lastOnes(int count, IntPredicate isSo) {
        return IntStream.range(distances.size() - count, distances.size()).allMatch(isSo);
    }

    private boolean isNear(int index) {
        return !isOutside(index) && distances.get(index).abs().compareTo(nearLimit) > 0;
    }

    private boolean isOutside(int index) {
        return distances.get(index).abs().compareTo(limit) > 0;
    }

    private int step(int index) {
        return distances.get(index).compareTo(distances.get(index - 1));
    }

    private int side(int index) {
        return distances.get(index).signum();
    }
}
