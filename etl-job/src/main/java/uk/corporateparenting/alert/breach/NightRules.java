package uk.corporateparenting.alert.breach;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import uk.corporateparenting.alert.BreachNews;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.alert.routing.Addressee;
import uk.corporateparenting.alert.routing.Routing;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.IndicatorPolicy;

/**
 * What the rules of breaches make of a night: from its figures and what was judged before it, what
 * is new and who is told. They read and write nothing, so that a night can be rehearsed.
 *
 * @param silenced
 *            indicators of which nobody is told
 */
record NightRules(Publication publication, Configuration configuration, List<Headline> figures, Set<String> silenced) {

    /**
     * A judged night.
     *
     * @param changed
     *            the months that are not judged as before
     * @param news
     *            what is new of them, told or withheld
     * @param told
     *            each recipient with what is theirs, what is new and worst first
     */
    record JudgedNight(
            List<BreachMonth> changed, List<NewsItem> news, SequencedMap<Addressee, List<BreachNews>> told) {}

    /** Judges the night; by the same figures again, there is nothing new. */
    JudgedNight judge(Map<String, Map<LocalDate, BreachMonth>> before) {
        var changed = new ArrayList<BreachMonth>();
        var news = new ArrayList<NewsItem>();
        var minimumDenominators = configuration.indicators().stream()
                .collect(Collectors.toMap(IndicatorPolicy::code, IndicatorPolicy::minimumDenominator));
        byIndicator(minimumDenominators.keySet()).forEach((code, months) -> {
            var known = before.getOrDefault(code, Map.of());
            var rule = new EpisodeRule(minimumDenominators.getOrDefault(code, 0), known, newestPublished());
            months.forEach(rule::judge);
            rule.months().stream()
                    .filter(month -> !month.equals(known.get(month.monthEnd())))
                    .forEach(changed::add);
            rule.news().stream().map(this::unlessSilenced).forEach(news::add);
        });
        var told = toTell(news);
        return new JudgedNight(changed, news.stream().map(item -> unlessNobodyIsListed(item, told)).toList(), told);
    }

    private SequencedMap<Addressee, List<BreachNews>> toTell(List<NewsItem> news) {
        return Routing.of(configuration, publication).recipientsOf(news.stream()
                .filter(NewsItem::isTold)
                .map(NewsItem::news)
                .sorted(comparing(BreachNews::kind).thenComparing(comparing(this::miss).reversed()))
                .toList());
    }

    private NewsItem unlessSilenced(NewsItem item) {
        return silenced.contains(item.news().indicatorCode()) ? item.withheld(Suppression.SILENCED) : item;
    }

    private static NewsItem unlessNobodyIsListed(NewsItem item, Map<Addressee, List<BreachNews>> told) {
        return told.values().stream().anyMatch(theirs -> theirs.contains(item.news()))
                ? item
                : item.withheld(Suppression.NOBODY_LISTED);
    }

    /** Those that are still configured, in the order of the report. */
    private Map<String, List<Headline>> byIndicator(Set<String> configured) {
        return figures.stream()
                .filter(figure -> configured.contains(figure.indicatorCode()))
                .collect(groupingBy(Headline::indicatorCode, LinkedHashMap::new, toList()));
    }

    private LocalDate newestPublished() {
        return figures.stream()
                .filter(Headline::isPublished)
                .map(Headline::monthEnd)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private BigDecimal miss(BreachNews news) {
        return figures.stream()
                .filter(figure -> figure.isAbout(news.indicatorCode(), news.monthEnd()))
                .map(Headline::miss)
                .findFirst()
                .orElseThrow();
    }
}
