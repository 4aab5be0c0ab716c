package uk.corporateparenting.alert.message.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendChartTest {

    @Test
    void the_picture_has_twice_the_pixels_and_an_opaque_white_ground() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(
                TrendChart.png(line("percent", "97", "98.7", "84.86416559")).orElseThrow()));

        assertThat(image.getWidth()).isEqualTo(2 * TrendChart.WIDTH);
        assertThat(image.getHeight()).isEqualTo(2 * TrendChart.HEIGHT);
        assertThat(image.getColorModel().hasAlpha()).isFalse();
        assertThat(image.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void it_shows_every_month_and_the_target_and_says_where_its_axis_starts() {
        var chart = TrendChart.chart(line("percent", "97", "98.7", null, "84.86416559"));
        var data = chart.getXYPlot().getDataset();

        assertThat(data.getItemCount(0)).isEqualTo(3);
        assertThat(data.getYValue(0, 0)).isEqualTo(98.7);
        assertThat(data.getYValue(0, 1)).as("a month without a value is a gap").isNaN();
        assertThat(targets(data)).containsOnly(97.0);
        assertThat(chart.getSubtitles()).extracting(title -> ((TextTitle) title).getText())
                .containsExactly("Fell below target", "Reviews on time, Cambridgeshire. Axis starts at 80%");
    }

    @Test
    void every_third_month_is_named_and_the_last_one_is_among_them() {
        var values = new String[13];
        Arrays.fill(values, "97");
        var axis = (NumberAxis) TrendAxes.months(line("percent", "97", values));

        assertThat(axis.getRange().contains(-12)).isTrue();
        assertThat(Stream.of(-12, -9, -6, -3, 0, 3).map(axis.getTickUnit()::valueToString))
                .containsExactly("month 1", "month 4", "month 7", "month 10", "month 13", "");
    }

    @Test
    void a_line_that_starts_at_zero_does_not_say_so() {
        assertThat(ValueScale.of(line("percent", "95", "0", "20")).remark("percent")).isEmpty();
        assertThat(ValueScale.of(line("count", "546", "664", "660")).remark("count")).contains("Axis starts at");
    }

    /** A label above the topmost grid line would be cut off, and one on another could not be read. */
    @ParameterizedTest
    @CsvSource({"percent, 98, 64", "percent, 97, 96.9", "percent, 97, 97.1", "percent, 100, 100", "percent, 10, 10.1",
            "count, 546, 664", "count, 5, 0", "rate, 20, 21.5", "mean, 120, 156"})
    void what_is_written_beside_the_lines_stays_in_the_picture_and_apart(String unit, String target, String value) {
        var line = line(unit, target, value, value);
        var scale = ValueScale.of(line);
        var heights = TrendAxes.labels(line, scale).stream().map(XYTextAnnotation::getY).sorted().toList();

        assertThat(heights).hasSize(3);
        assertThat(heights.getLast()).isLessThan(scale.upper());
        assertThat(heights.getFirst()).isGreaterThanOrEqualTo(scale.lower() - 1e-9);
        var apart = 0.09 * (scale.upper() - scale.lower());
        assertThat(heights.get(1) - heights.get(0)).isGreaterThan(apart);
        assertThat(heights.get(2) - heights.get(1)).isGreaterThan(apart);
    }

    private static List<Double> targets(XYDataset data) {
        return IntStream.range(0, data.getItemCount(1)).mapToObj(month -> data.getYValue(1, month)).toList();
    }

    private static TrendLine line(String unit, String target, @Nullable String... values) {
        var points = new ArrayList<TrendLine.Point>();
        for (var value : values) {
            points.add(new TrendLine.Point(
                    "month " + (points.size() + 1), value == null ? null : new BigDecimal(value),
                    new BigDecimal(target)));
        }
        return new TrendLine("Fell below target", "Reviews on time, Cambridgeshire", unit, "above 97%", points);
    }
}
