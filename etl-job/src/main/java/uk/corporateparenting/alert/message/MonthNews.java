package uk.corporateparenting.alert.message;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import uk.corporateparenting.alert.BreachNews;
import uk.corporateparenting.alert.BreachNews.Kind;
import uk.corporateparenting.alert.message.story.History;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.indicator.figure.Figures;
import uk.corporateparenting.indicator.figure.Rating;

/** What a month end would be news of, were it published now: by its ratings and nothing else. */
public final class MonthNews {

    private MonthNews() {}

    /** The news in the order of the report; none where nothing is Poor and nothing was. */
    public static List<BreachNews> of(DSLContext sql, int authorityKey, MonthEnd month) {
        return Figures.of(sql, authorityKey, month).stream()
                .filter(figure -> figure.isHeadline() && figure.member().equals("ALL"))
                .flatMap(figure -> History.of(sql, authorityKey, figure.code(), figure.periodBasis(), month).stream())
                .flatMap(history -> of(history).stream())
                .toList();
    }

    private static Optional<BreachNews> of(History history) {
        var month = history.current().monthEnd();
        var poor = Stream.iterate(isPoor(history, month) ? month : month.previous(), MonthEnd::previous)
                .takeWhile(each -> isPoor(history, each))
                .toList();
        if (poor.isEmpty()) {
            return Optional.empty();
        }
        var kind = !isPoor(history, month) ? Kind.RECOVERED : poor.size() == 1 ? Kind.OPENED : Kind.CONTINUED;
        return Optional.of(new BreachNews(kind, history.current().code(), month.date(), poor.getLast().date()));
    }

    private static boolean isPoor(History history, MonthEnd month) {
        return history.ratingAt(month).filter(Rating.POOR::equals).isPresent();
    }
}
