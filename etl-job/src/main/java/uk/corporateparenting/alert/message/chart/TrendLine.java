package uk.corporateparenting.alert.message.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.alert.message.story.ValueText;

/**
 * What the picture shows: values month by month, the oldest first, with the target of each month.
 *
 * @param title
 *            what the line says
 * @param subtitle
 *            what it is a line of
 * @param target
 *            the last target as written, empty where there is none
 */
public record TrendLine(String title, String subtitle, String unit, String target, List<Point> points) {

    public TrendLine {
        points = List.copyOf(points);
    }

    /** A month; without a value the line has a gap, without a target there is none to compare with. */
    public record Point(String month, @Nullable BigDecimal value, @Nullable BigDecimal target) {}

    /** The last value as written. */
    String lastValue() {
        return ValueText.value(points.getLast().value(), unit);
    }
}
