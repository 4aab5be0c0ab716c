package uk.corporateparenting.alert.message.story;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.util.Optional;
import java.util.stream.Stream;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.indicator.FigureText;
import uk.corporateparenting.indicator.figure.Rating;

/**
 * How long an indicator is Poor now, how it was before, and when it was last Poor.
 *
 * @param since
 *            first Poor month end of the episode
 */
public record PoorMonths(History history, MonthEnd since) {

    /** How many months it is Poor now. */
    public long count() {
        return MONTHS.between(since.month(), history.current().monthEnd().month()) + 1;
    }

    /**
     * One or two sentences, for example: It was Strong in August 2021. It was last Poor in May 2021.
     */
    public String sentences() {
        var now = count() > 1 ? "Poor for " + DateText.months(count()) + " now. " : "";
        return now + before() + " " + lastPoor();
    }

    private String before() {
        var month = since.previous();
        return history.ratingAt(month)
                .map(rating -> "It was " + FigureText.word(rating.name()) + " in " + DateText.month(month) + ".")
                .orElse("It was not rated in " + DateText.month(month) + ".");
    }

    private String lastPoor() {
        var oldest = history.figures().getLast().monthEnd();
        return lastPoorMonth()
                .map(last -> "It was last Poor in " + DateText.month(last) + ", for " + DateText.months(spell(last))
                        + ".")
                .orElse(oldest.compareTo(since.previous()) > 0
                        ? "No month before is on record."
                        : "It was not Poor before, in figures from " + DateText.month(oldest) + " on.");
    }

    private Optional<MonthEnd> lastPoorMonth() {
        return history.figures().stream()
                .filter(figure -> figure.monthEnd().compareTo(since) < 0 && figure.rating() == Rating.POOR)
                .map(figure -> figure.monthEnd())
                .findFirst();
    }

    private long spell(MonthEnd last) {
        return Stream.iterate(last, MonthEnd::previous)
                .takeWhile(month -> history.ratingAt(month).filter(Rating.POOR::equals).isPresent())
                .count();
    }
}
