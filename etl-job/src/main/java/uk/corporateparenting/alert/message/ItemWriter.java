package uk.corporateparenting.alert.message;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import uk.corporateparenting.alert.message.chart.TrendChart;
import uk.corporateparenting.alert.message.story.DateText;
import uk.corporateparenting.alert.message.story.Drivers;
import uk.corporateparenting.alert.message.story.Owner;
import uk.corporateparenting.alert.message.story.Story;
import uk.corporateparenting.indicator.FigureText;
import uk.corporateparenting.setting.Configuration;

/** Puts what is known of an indicator that fell into Poor into words and a picture. */
record ItemWriter(DSLContext sql, Configuration configuration) {

    Item write(Story story) {
        var trend = TrendText.of(story);
        var words = trend.isLine() ? trend.words() : "";
        return new Item(
                story.shortName(),
                story.heading(),
                DateText.period(story.figure()),
                StatusText.of(story.figure().rating()),
                story.value(),
                story.target(),
                ChangeText.of(story),
                sentence(story),
                GapText.of(story),
                notes(story),
                words,
                trend.isLine() ? image(story, trend, words) : Optional.empty(),
                Owner.of(story, configuration));
    }

    private List<String> notes(Story story) {
        var notes = new ArrayList<String>();
        notes.add(story.poorMonths().sentences());
        notes.add(RangeText.of(story));
        notes.addAll(Drivers.of(sql, story));
        notes.add(undetermined(story));
        notes.removeIf(String::isEmpty);
        return notes;
    }

    private static String sentence(Story story) {
        var figure = story.figure();
        return story.smallNumbers().reason(figure).orElseGet(() -> story.policy().sentence()
                .replace("{numerator}", FigureText.counted(figure.numerator()))
                .replace("{denominator}", FigureText.counted(figure.denominator()))
                .replace("{value}", FigureText.value(figure.value(), figure.unit()))
                .replace("{month}", DateText.month(story.month())));
    }

    private static String undetermined(Story story) {
        var children = story.figure().undetermined();
        if (children == 0) {
            return "";
        }
        var number = story.smallNumbers().hides(BigDecimal.valueOf(children))
                ? "Fewer than " + story.smallNumbers().smallest()
                : Integer.toString(children);
        return number + (children == 1 ? " child is" : " children are")
                + " left out because their records contradict themselves; they could move this figure.";
    }

    private static Optional<InlineImage> image(Story story, TrendText trend, String words) {
        var id = story.policy().code() + "." + story.month().month() + "@chart";
        return TrendChart.png(trend.line()).map(png -> new InlineImage(id, words, png));
    }
}
