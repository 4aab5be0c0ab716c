package uk.corporateparenting.alert.breach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.alert.BreachNews;
import uk.corporateparenting.alert.routing.Addressee;

/**
 * What one person would have been told of one figure, or why nobody would.
 *
 * @param night
 *            business date
 * @param news
 *            null where the figure is Poor and cannot be judged
 * @param addressee
 *            null where it is withheld
 */
public record RehearsedNews(
        LocalDate night,
        Headline figure,
        @Nullable BreachNews news,
        @Nullable Addressee addressee,
        @Nullable Suppression withheldBecause) {

    /** What they would have been told. */
    static RehearsedNews told(LocalDate night, Headline figure, BreachNews news, Addressee addressee) {
        return new RehearsedNews(night, figure, news, addressee, null);
    }

    /** What nobody would have been told. */
    static RehearsedNews withheld(LocalDate night, Headline figure, NewsItem item) {
        return new RehearsedNews(night, figure, item.news(), null, item.withheldBecause());
    }

    /** A Poor figure of which nothing could be told. */
    static RehearsedNews keptBack(LocalDate night, Headline figure, @Nullable Suppression reason) {
        return new RehearsedNews(night, figure, null, null, reason);
    }
}
