package uk.corporateparenting.alert.breach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.alert.BreachNews;
import uk.corporateparenting.alert.BreachNews.Kind;
import uk.corporateparenting.indicator.figure.Rating;

/**
 * The rule of breaches: judges the months of one indicator in order, and says what is new since it
 * judged them last. A month that cannot be judged neither opens nor ends an episode; a month is
 * news when it is judged for the first time, and again whenever a restatement changes its rating.
 */
final class EpisodeRule {

    private final int minimumDenominator;
    private final Map<LocalDate, BreachMonth> before;
    private final LocalDate newest;
    private final List<BreachMonth> months = new ArrayList<>();
    private final List<NewsItem> news = new ArrayList<>();
    private @Nullable BreachMonth lastJudged;

    /**
     * @param before
     *            the months as they were last judged
     * @param newest
     *            the newest published month end of the council: no other one is told for the first time
     */
    EpisodeRule(int minimumDenominator, Map<LocalDate, BreachMonth> before, LocalDate newest) {
        this.minimumDenominator = minimumDenominator;
        this.before = before;
        this.newest = newest;
    }

    /** Judges the next month; to be handed every month, the oldest first. */
    void judge(Headline figure) {
        var was = before.get(figure.monthEnd());
        var is = month(figure, was);
        months.add(is);
        if (is.suppressedBy() == null) {
            addNews(was, is);
        }
        if (is.wasJudged()) {
            lastJudged = is;
        }
    }

    /** The months as they are judged now. */
    List<BreachMonth> months() {
        return months;
    }

    /** What is new of them. */
    List<NewsItem> news() {
        return news;
    }

    private BreachMonth month(Headline figure, @Nullable BreachMonth was) {
        var suppression = Suppression.of(figure, minimumDenominator);
        var rating = suppression == null ? figure.rating() : was == null ? null : was.rating();
        var judged = new BreachMonth(
                figure.indicatorCode(),
                figure.monthEnd(),
                figure.state(),
                suppression,
                rating,
                suppression == null ? figure.numerator() : was == null ? null : was.numerator(),
                suppression == null ? figure.denominator() : was == null ? null : was.denominator(),
                null);
        return judged.isPoor() ? judged.poorSince(episodeOf(figure.monthEnd())) : judged;
    }

    /** First month end of the episode that a Poor month belongs to, or would. */
    private LocalDate episodeOf(LocalDate monthEnd) {
        return isAfterPoor() ? Objects.requireNonNull(Objects.requireNonNull(lastJudged).poorSince()) : monthEnd;
    }

    private boolean isAfterPoor() {
        return lastJudged != null && lastJudged.isPoor();
    }

    private void addNews(@Nullable BreachMonth was, BreachMonth is) {
        if (was != null && was.wasJudged()) {
            if (was.rating() != is.rating()) {
                add(Kind.CORRECTED, is, was.rating(), is.countsTheSameAs(was) ? Suppression.TARGET_CHANGED : null);
            }
            return;
        }
        var reason = is.monthEnd().equals(newest) ? null : Suppression.NOT_THE_NEWEST_MONTH;
        if (is.isPoor()) {
            add(isAfterPoor() ? Kind.CONTINUED : Kind.OPENED, is, null, reason);
        } else if (isAfterPoor()) {
            add(Kind.RECOVERED, is, null, reason);
        }
    }

    private void add(Kind kind, BreachMonth month, @Nullable Rating before, @Nullable Suppression reason) {
        news.add(new NewsItem(
                new BreachNews(
                        kind, month.indicatorCode(), month.monthEnd(), episodeOf(month.monthEnd()), before),
                reason));
    }
}
