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
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.IndicatorPolicy;

/** Judges a published night: keeps what is new of breaches, and says who is to be told of it. */
public final class NightNews {

    private final DSLContext sql;
    private final Publication publication;
    private final Configuration configuration;
    private final BreachRecord record;
    private final List<Headline> figures;
    private final Map<String, Integer> minimumDenominators;

    private NightNews(DSLContext sql, Publication publication, Configuration configuration) {
        this.sql = sql;
        this.publication = publication;
        this.configuration = configuration;
        this.record = new BreachRecord(sql, publication);
        this.figures = Headlines.of(sql, publication.authorityKey());
        this.minimumDenominators = configuration.indicators().stream()
                .collect(Collectors.toMap(IndicatorPolicy::code, IndicatorPolicy::minimumDenominator));
    }

    /**
     * Within the publish transaction: each recipient with what is theirs, what is new and worst first.
     * Asked again of the same figures, there is nothing new.
     */
    public static SequencedMap<Addressee, List<BreachNews>> toTell(
            DSLContext sql, Publication publication, Configuration configuration) {
        return new NightNews(sql, publication, configuration).toTell();
    }

    private SequencedMap<Addressee, List<BreachNews>> toTell() {
        var silences = Silences.inForce(sql, publication.authorityKey(), publication.dataDate());
        var news = judge().stream()
                .map(item -> silences.containsKey(item.news().indicatorCode())
                        ? item.withheld(Suppression.SILENCED)
                        : item)
                .toList();
        var told = Routing.of(configuration, publication).recipientsOf(news.stream()
                .filter(NewsItem::isTold)
                .map(NewsItem::news)
                .sorted(comparing(BreachNews::kind).thenComparing(comparing(this::miss).reversed()))
                .toList());
        record.keepNews(news.stream()
                .map(item -> told.values().stream().anyMatch(theirs -> theirs.contains(item.news()))
                        ? item
                        : item.withheld(Suppression.NOBODY_LISTED))
                .toList());
        record.keepRecipients(told);
        return told;
    }

    private List<NewsItem> judge() {
        var before = record.months();
        var news = new ArrayList<NewsItem>();
        var changed = new ArrayList<BreachMonth>();
        byIndicator().forEach((code, months) -> {
            var known = before.getOrDefault(code, Map.of());
            var rule = new EpisodeRule(minimumDenominators.getOrDefault(code, 0), known, newestPublished());
            months.forEach(rule::judge);
            rule.months().stream()
                    .filter(month -> !month.equals(known.get(month.monthEnd())))
                    .forEach(changed::add);
            news.addAll(rule.news());
        });
        record.keepMonths(changed);
        return news;
    }

    /** Those that are still configured, in the order of the report. */
    private Map<String, List<Headline>> byIndicator() {
        return figures.stream()
                .filter(figure -> minimumDenominators.containsKey(figure.indicatorCode()))
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
                .filter(figure -> figure.indicatorCode().equals(news.indicatorCode())
                        && figure.monthEnd().equals(news.monthEnd()))
                .map(Headline::miss)
                .findFirst()
                .orElseThrow();
    }
}
