package uk.corporateparenting.alert.message.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.math.BigDecimal;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.TextAnchor;
import uk.corporateparenting.indicator.FigureText;

/** The axes of a trend line, and what is written beside its ends. */
final class TrendAxes {

    private static final Color AXIS = new Color(0x6B7276);
    private static final double ROOM_FOR_LABELS = 3;
    private static final double ROW = 0.12;
    private static final int EVERY = 3;

    private TrendAxes() {}

    /** Every third month is named, the last one among them. */
    static ValueAxis months(TrendLine line) {
        var last = line.points().size() - 1;
        var names = IntStream.rangeClosed(0, last)
                .mapToObj(month -> (last - month) % EVERY == 0 ? line.points().get(month).month() : "")
                .toArray(String[]::new);
        var axis = new SymbolAxis(null, names);
        axis.setGridBandsVisible(false);
        axis.setRange(-0.6, last + ROOM_FOR_LABELS);
        axis.setTickMarksVisible(false);
        return styled(axis);
    }

    static ValueAxis values(TrendLine line, ValueScale scale) {
        var axis = new NumberAxis();
        axis.setRange(scale.lower(), scale.upper());
        axis.setTickUnit(new NumberTickUnit(scale.step(), new InUnit(line.unit())));
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return styled(axis);
    }

    /** The last value and the target, beside their lines and not on each other. */
    static List<XYTextAnnotation> labels(TrendLine line, ValueScale scale) {
        var last = line.points().getLast();
        var x = line.points().size() - 1 + 0.35;
        if (last.value() == null) {
            return List.of();
        }
        var value = last.value().doubleValue();
        if (last.target() == null) {
            return List.of(label(line.lastValue(), x, value, true));
        }
        var row = (scale.upper() - scale.lower()) * ROW;
        var rows = LabelRows.of(scale, row, value, last.target().doubleValue());
        return List.of(
                label("target", x, rows.targetRows() + row / 2, false),
                label(line.target(), x, rows.targetRows() - row / 2, false),
                label(line.lastValue(), x, rows.valueRow(), true));
    }

    private static XYTextAnnotation label(String text, double x, double y, boolean isValue) {
        var label = new XYTextAnnotation(text, x, y);
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

    /** Tick labels written like the figures, without needless decimals. */
    private static final class InUnit extends NumberFormat {

        private static final long serialVersionUID = 1;

        private final String unit;

        InUnit(String unit) {
            this.unit = unit;
        }

        @Override
        public StringBuffer format(double number, StringBuffer into, FieldPosition position) {
            return into.append(FigureText.target("", BigDecimal.valueOf(number), unit).strip());
        }

        @Override
        public StringBuffer format(long number, StringBuffer into, FieldPosition position) {
            return format((double) number, into, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("an axis is only written");
        }
    }
}
