package uk.corporateparenting.alert.message.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.TextAnchor;
import uk.corporateparenting.indicator.FigureText;

/** The axes of a trend line, and what is written beside its ends. */
final class TrendAxes {

    private static final Color AXIS = new Color(0x6B7276);
    private static final double ROOM_FOR_LABELS = 3;
    private static final double ROW = 0.12;
    private static final double BESIDE = 0.35;
    private static final int EVERY = 3;

    private TrendAxes() {}

    /** Every third month is named, the last one among them: it is 0, those before it are negative. */
    static ValueAxis months(TrendLine line) {
        var last = line.points().size() - 1;
        var axis = new NumberAxis();
        axis.setRange(-last - 0.6, ROOM_FOR_LABELS);
        axis.setTickUnit(new NumberTickUnit(
                EVERY, new TickText(month -> month > 0 ? "" : line.points().get(last + (int) month).month())));
        axis.setTickMarksVisible(false);
        return styled(axis);
    }

    /** Written like the figures, without needless decimals. */
    static ValueAxis values(TrendLine line, ValueScale scale) {
        var axis = new NumberAxis();
        axis.setRange(scale.lower(), scale.upper());
        axis.setTickUnit(new NumberTickUnit(scale.step(), new TickText(
                value -> FigureText.target("", BigDecimal.valueOf(value), line.unit()).strip())));
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return styled(axis);
    }

    /** The last value and the target, beside their lines and not on each other. */
    static List<XYTextAnnotation> labels(TrendLine line, ValueScale scale) {
        var last = line.points().getLast();
        if (last.value() == null) {
            return List.of();
        }
        var value = last.value().doubleValue();
        if (last.target() == null) {
            return List.of(label(line.lastValue(), value, true));
        }
        var row = (scale.upper() - scale.lower()) * ROW;
        var rows = LabelRows.of(scale, row, value, last.target().doubleValue());
        return List.of(
                label("target", rows.targetRows() + row / 2, false),
                label(line.target(), rows.targetRows() - row / 2, false),
                label(line.lastValue(), rows.valueRow(), true));
    }

    private static XYTextAnnotation label(String text, double height, boolean isValue) {
        var label = new XYTextAnnotation(text, BESIDE, height);
        label.setFont(isValue ? Typeface.bold(18) : Typeface.plain(14));
        label.setPaint(isValue ? TrendChart.VALUE : TrendChart.INK);
        label.setTextAnchor(TextAnchor.CENTER_LEFT);
        return label;
    }

    private static ValueAxis styled(ValueAxis axis) {
        axis.setTickLabelFont(Typeface.plain(14));
        axis.setTickLabelPaint(TrendChart.INK);
        axis.setAxisLinePaint(AXIS);
        axis.setAxisLineStroke(new BasicStroke(1));
        return axis;
    }
}
