package uk.corporateparenting.alert.message.chart;

import java.math.BigDecimal;
import java.util.stream.Stream;
import uk.corporateparenting.indicator.FigureText;

/**
 * The span of the vertical axis: every value and target with room around them. It need not begin at
 * zero, and says so where it does not.
 *
 * @param step
 *            from one grid line to the next: 1, 2 or 5 times a power of ten
 */
record ValueScale(double lower, double upper, double step) {

    private static final int MOST_STEPS = 4;

    static ValueScale of(TrendLine line) {
        var numbers = line.points().stream()
                .flatMap(point -> Stream.of(point.value() == null ? "" : point.value().toPlainString(),
                        point.target() == null ? "" : point.target().toPlainString()))
                .filter(text -> !text.isEmpty())
                .mapToDouble(Double::parseDouble)
                .summaryStatistics();
        var span = Math.max(numbers.getMax() - numbers.getMin(), smallestSpan(line.unit()));
        var step = step(span);
        var lower = Math.max(0, Math.floor((numbers.getMin() - span / 10) / step) * step);
        var upper = Math.ceil((numbers.getMax() + span / 10) / step) * step;
        return new ValueScale(lower, line.unit().equals("percent") ? Math.min(upper, 100) : upper, step);
    }

    /** That the axis does not begin at zero, where it does not. */
    String remark(String unit) {
        return lower > 0
                ? ". Axis starts at " + FigureText.target("", BigDecimal.valueOf(lower), unit).strip()
                : "";
    }

    private static double smallestSpan(String unit) {
        return unit.equals("rate") ? 1 : 4;
    }

    private static double step(double span) {
        var power = Math.pow(10, Math.floor(Math.log10(span / MOST_STEPS)));
        return Stream.of(1, 2, 5, 10)
                .map(factor -> factor * power)
                .filter(step -> span / step <= MOST_STEPS)
                .findFirst()
                .orElseThrow();
    }
}
