package uk.corporateparenting.alert.breach;

import org.jspecify.annotations.Nullable;
import uk.corporateparenting.alert.BreachNews;

/** News and whether it is told: withheld news is kept with its reason. */
record NewsItem(BreachNews news, @Nullable Suppression withheldBecause) {

    boolean isTold() {
        return withheldBecause == null;
    }

    /** Withheld for a reason, unless it was for another before. */
    NewsItem withheld(Suppression reason) {
        return isTold() ? new NewsItem(news, reason) : this;
    }
}
