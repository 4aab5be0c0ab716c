package uk.corporateparenting.alert.breach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import uk.corporateparenting.alert.BreachNews;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.alert.routing.Routing;
import uk.corporateparenting.alert.silence.Silences;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.IndicatorPolicy;

/** Why nobody would be written to of some news, were it published tonight. */
public final class Withheld {

    private Withheld() {}

    /**
     * What would be withheld, and why; a month is looked at before it is published, so that it may be
     * provisional.
     */
    public static Map<BreachNews, Suppression> of(
            DSLContext sql, Publication publication, Configuration configuration, List<BreachNews> news) {
        var silenced = Silences.inForce(sql, publication.authorityKey(), publication.dataDate()).keySet();
        var figures = Headlines.of(sql, publication.authorityKey());
        var routes = Routing.of(configuration, publication);
        var withheld = new LinkedHashMap<BreachNews, Suppression>();
        for (var each : news) {
            ofFigure(configuration, figures, each)
                    .or(() -> silenced.contains(each.indicatorCode())
                            ? Optional.of(Suppression.SILENCED)
                            : Optional.empty())
                    .or(() -> routes.recipientsOf(List.of(each)).isEmpty()
                            ? Optional.of(Suppression.NOBODY_LISTED)
                            : Optional.empty())
                    .ifPresent(reason -> withheld.put(each, reason));
        }
        return withheld;
    }

    private static Optional<Suppression> ofFigure(
            Configuration configuration, List<Headline> figures, BreachNews news) {
        var minimumDenominator = configuration.indicator(news.indicatorCode())
                .map(IndicatorPolicy::minimumDenominator)
                .orElse(0);
        return figures.stream()
                .filter(figure -> figure.isAbout(news.indicatorCode(), news.monthEnd()))
                .findFirst()
                .flatMap(figure -> Optional.ofNullable(Suppression.ofValue(figure, minimumDenominator)));
    }
}
