package uk.corporateparenting.alert.message.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Draws a trend line as PNG with twice the pixels it is shown with, on opaque white so that a dark
 * mail program leaves it legible.
 */
public final class TrendChart {

    /** The width it is shown with. */
    public static final int WIDTH = 552;

    /** The height it is shown with. */
    public static final int HEIGHT = 260;

    static final Color INK = new Color(0x0B0C0C);
    static final Color VALUE = new Color(0x12436D);
    static final Color TARGET = new Color(0xF46A25);

    private static final int SCALE = 2;
    private static final double DOT = 6;
    private static final double LAST_DOT = 10;

    private TrendChart() {}

    /** The picture; nothing on a machine without the libraries that draw letters. */
    public static Optional<byte[]> png(TrendLine line) {
        try {
            return Optional.of(drawn(line));
        } catch (LinkageError | InternalError _) {
            return Optional.empty();
        }
    }

    private static byte[] drawn(TrendLine line) {
        var image = new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        chart(line).draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        graphics.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return png.toByteArray();
    }

    static JFreeChart chart(TrendLine line) {
        var scale = ValueScale.of(line);
        var plot = new XYPlot(data(line), TrendAxes.months(line), TrendAxes.values(line, scale), renderer(line));
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(new Color(0xD9D9D9));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        TrendAxes.labels(line, scale).forEach(plot::addAnnotation);
        var chart = new JFreeChart(null, Typeface.plain(13), plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(8, 4, 4, 4));
        chart.setTextAntiAlias(true);
        chart.addSubtitle(title(line.title(), true));
        chart.addSubtitle(title(line.subtitle() + scale.remark(line.unit()), false));
        return chart;
    }

    private static TextTitle title(String text, boolean isBold) {
        var title = new TextTitle(text, isBold ? Typeface.bold(18) : Typeface.plain(14));
        title.setPaint(INK);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setExpandToFitSpace(true);
        title.setPadding(new RectangleInsets(0, 4, isBold ? 2 : 8, 4));
        return title;
    }

    private static XYSeriesCollection data(TrendLine line) {
        var values = new XYSeries("value");
        var targets = new XYSeries("target");
        var last = line.points().size() - 1;
        for (var month = -last; month <= 0; month++) {
            values.add(month, line.points().get(last + month).value());
            targets.add(month, line.points().get(last + month).target());
        }
        var data = new XYSeriesCollection(values);
        data.addSeries(targets);
        return data;
    }

    private static XYLineAndShapeRenderer renderer(TrendLine line) {
        var last = line.points().size() - 1;
        var renderer = new XYLineAndShapeRenderer(true, true) {

            private static final long serialVersionUID = 1;

            @Override
            public java.awt.Shape getItemShape(int series, int item) {
                var size = item == last ? LAST_DOT : DOT;
                return new Ellipse2D.Double(-size / 2, -size / 2, size, size);
            }
        };
        renderer.setSeriesPaint(0, VALUE);
        renderer.setSeriesStroke(0, new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        renderer.setSeriesPaint(1, TARGET);
        renderer.setSeriesStroke(1, new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 0,
                new float[]{7, 4}, 0));
        renderer.setSeriesShapesVisible(1, false);
        renderer.setDrawSeriesLineAsPath(false);
        return renderer;
    }
}
