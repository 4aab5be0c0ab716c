package uk.corporateparenting.alert.routing;

import java.time.LocalDate;
import java.util.List;
import uk.corporateparenting.alert.BreachNews;
import uk.corporateparenting.alert.BreachNews.Kind;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;
import uk.corporateparenting.setting.Target;

/** Indicators that have a target and nobody who would be told that they miss it. */
public final class Unlisted {

    private static final int NONE = 0;

    private Unlisted() {}

    /** Those of a council by recipients.csv as in force on a day, in the order of the report. */
    public static List<String> indicators(Configuration configuration, Council council, LocalDate day) {
        var routes = Routing.of(configuration, new Publication(council, NONE, NONE, day));
        var aims = configuration.targetsOf(council).stream()
                .filter(target -> target.isInForceOn(day))
                .map(Target::indicator)
                .toList();
        return configuration.indicators().stream()
                .map(indicator -> indicator.code())
                .filter(aims::contains)
                .filter(code -> routes.recipientsOf(List.of(new BreachNews(Kind.OPENED, code, day, day))).isEmpty())
                .toList();
    }
}
