package uk.corporateparenting.alert.message;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import uk.corporateparenting.alert.message.chart.TrendLine;
import uk.corporateparenting.alert.message.story.DateText;
import uk.corporateparenting.alert.message.story.Story;
import uk.corporateparenting.alert.message.story.ValueText;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.indicator.figure.Change;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.indicator.figure.Rating;

/** The last thirteen months as a line, and the same in words. */
record TrendText(Story story, List<MonthEnd> months) {

    private static final int MONTHS = 13;

    static TrendText of(Story story) {
        return new TrendText(story, story.history().lastMonths(MONTHS));
    }

    /** Whether there is a line: two values at least, and the last one may be written. */
    boolean isLine() {
        return written().size() > 1 && written().getLast().equals(story.figure());
    }

    TrendLine line() {
        var points = months.stream()
                .map(month -> new TrendLine.Point(
                        DateText.shortMonth(month),
                        written(month).map(Figure::value).orElse(null),
                        story.history().at(month).map(Figure::target).orElse(null)))
                .toList();
        return new TrendLine(
                title(),
                story.shortName() + ", " + story.publication().council().name(),
                story.figure().unit(),
                story.figure().target() == null ? "" : story.target(),
                points);
    }

    /** What the picture says, for those who do not see it. */
    String words() {
        var ends = "from " + point(written().getFirst()) + " to " + point(story.figure());
        var target = story.figure().target() == null ? "" : "; target " + story.target();
        return title() + ". " + DateText.months(months.size()) + " " + ends + extremes() + target + ".";
    }

    /** Where it lay between, unless it began and ended there. */
    private String extremes() {
        var byValue = Comparator.comparing((Figure figure) -> Objects.requireNonNull(figure.value()));
        var lowest = written().stream().min(byValue).orElseThrow();
        var highest = written().stream().max(byValue).orElseThrow();
        return (isEnd(lowest) ? "" : ", lowest " + point(lowest))
                + (isEnd(highest) ? "" : ", highest " + point(highest));
    }

    private boolean isEnd(Figure figure) {
        return figure.equals(written().getFirst()) || figure.equals(story.figure());
    }

    private String title() {
        var month = " in " + DateText.month(story.month());
        if (story.figure().target() == null) {
            return "As it stood" + month;
        }
        var isAbove = story.isTargetAbove();
        var side = isAbove ? "below" : "above";
        var verb = isAbove ? "Fell " : "Rose ";
        var before = story.history().ratingAt(story.month().previous());
        if (before.isPresent() && before.get() == Rating.STRONG) {
            return verb + side + " target" + month;
        }
        return hasWorsened()
                ? verb + "further " + side + " target" + month
                : side.substring(0, 1).toUpperCase(Locale.UK) + side.substring(1) + " target" + month;
    }

    private boolean hasWorsened() {
        return story.figure().change() == Change.DETERIORATED
                && story.history().ratingAt(story.month().previous()).isPresent();
    }

    private String point(Figure figure) {
        return ValueText.value(figure.value(), story.figure().unit()) + " in "
                + DateText.shortMonth(figure.monthEnd());
    }

    private List<Figure> written() {
        return months.stream().flatMap(month -> written(month).stream()).toList();
    }

    private Optional<Figure> written(MonthEnd month) {
        return story.history().at(month)
                .filter(figure -> figure.value() != null && story.smallNumbers().allows(figure));
    }
}
