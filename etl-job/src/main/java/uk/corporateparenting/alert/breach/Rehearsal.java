package uk.corporateparenting.alert.breach;

import static uk.corporateparenting.schema.control.Tables.PUBLICATION;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Records;
import uk.corporateparenting.alert.BreachNews;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.alert.routing.Addressee;
import uk.corporateparenting.alert.silence.Silences;
import uk.corporateparenting.indicator.TrialFigures;
import uk.corporateparenting.indicator.figure.Rating;
import uk.corporateparenting.indicator.figure.TrialFigure;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;

/**
 * Which mails would have gone, had every publication of a council met a configuration: the figures
 * as they were known then, rated by its targets and judged by the rules of every night. The months
 * that came together with the first publication are told one at a time, each as if it had been
 * published on its own day. Nothing is written.
 */
public final class Rehearsal {

    private static final String PUBLICATION_WORKING_DAYS = "publication_working_days";

    private final DSLContext sql;
    private final Council council;
    private final int authorityKey;
    private final Configuration configuration;
    private final List<TrialFigure> versions;
    private final Map<String, Map<LocalDate, BreachMonth>> judged = new HashMap<>();
    private final List<RehearsedNews> told = new ArrayList<>();

    private Rehearsal(DSLContext sql, Council council, int authorityKey, Configuration configuration) {
        this.sql = sql;
        this.council = council;
        this.authorityKey = authorityKey;
        this.configuration = configuration;
        this.versions = TrialFigures.of(
                sql, authorityKey, configuration.settingsOf(council), configuration.targetsOf(council));
    }

    private record Night(int publication, LocalDate businessDate, OffsetDateTime publishedAt) {}

    /**
     * Everything that would have been told or withheld, night by night; at its end the figures that are
     * Poor now and cannot be judged.
     */
    public static List<RehearsedNews> of(
            DSLContext sql, Council council, int authorityKey, Configuration configuration) {
        return new Rehearsal(sql, council, authorityKey, configuration).told();
    }

    private List<RehearsedNews> told() {
        var last = LocalDate.MIN;
        var figures = List.<Headline>of();
        for (var night : nights()) {
            if (night.businessDate().isBefore(last)) {
                continue; // a replay tells people after its last night only
            }
            figures = figuresOf(night.publication());
            if (judged.isEmpty()) {
                judgeMonthByMonth(night.publication(), figures);
            }
            judge(night.publication(), night.businessDate(), figures, silencedIn(night));
            last = night.businessDate();
        }
        addKeptBack(last, figures);
        return told;
    }

    private List<Night> nights() {
        return sql.select(PUBLICATION.PUBLICATION_, PUBLICATION.BUSINESS_DATE, PUBLICATION.PUBLISHED_AT)
                .from(PUBLICATION)
                .where(PUBLICATION.AUTHORITY_KEY.eq(authorityKey))
                .orderBy(PUBLICATION.PUBLICATION_)
                .fetch(Records.mapping(Night::new));
    }

    private List<Headline> figuresOf(int publication) {
        return versions.stream().filter(figure -> figure.isKnownAt(publication)).map(Headline::of).toList();
    }

    private Set<String> silencedIn(Night night) {
        return Silences.inForceThen(sql, authorityKey, night.businessDate(), night.publishedAt()).keySet();
    }

    private void judgeMonthByMonth(int publication, List<Headline> figures) {
        var months = new TreeSet<LocalDate>();
        figures.stream().filter(Headline::isPublished).map(Headline::monthEnd).forEach(months::add);
        months.pollLast();
        var settings = configuration.settingsOf(council);
        months.forEach(month -> judge(
                publication,
                configuration.workingDays().after(month, settings.number(PUBLICATION_WORKING_DAYS, month)),
                figures.stream().filter(figure -> !figure.monthEnd().isAfter(month)).toList(),
                Set.of()));
    }

    private void judge(int publication, LocalDate date, List<Headline> figures, Set<String> silenced) {
        var night = new NightRules(
                new Publication(council, authorityKey, publication, date), configuration, figures, silenced)
                .judge(judged);
        night.changed().forEach(month -> judged.computeIfAbsent(month.indicatorCode(), _ -> new HashMap<>())
                .put(month.monthEnd(), month));
        night.news().forEach(item -> lines(date, figure(figures, item.news()), item, night.told())
                .forEach(told::add));
    }

    private static Stream<RehearsedNews> lines(
            LocalDate date, Headline figure, NewsItem item, Map<Addressee, List<BreachNews>> recipients) {
        return item.isTold()
                ? recipients.entrySet().stream()
                        .filter(recipient -> recipient.getValue().contains(item.news()))
                        .map(recipient -> RehearsedNews.told(date, figure, item.news(), recipient.getKey()))
                : Stream.of(RehearsedNews.withheld(date, figure, item));
    }

    private static Headline figure(List<Headline> figures, BreachNews news) {
        return figures.stream()
                .filter(figure -> figure.isAbout(news.indicatorCode(), news.monthEnd()))
                .findFirst()
                .orElseThrow();
    }

    private void addKeptBack(LocalDate date, List<Headline> figures) {
        for (var figure : figures) {
            var month = judged.getOrDefault(figure.indicatorCode(), Map.of()).get(figure.monthEnd());
            if (figure.rating() == Rating.POOR && month != null && month.suppressedBy() != null) {
                told.add(RehearsedNews.keptBack(date, figure, month.suppressedBy()));
            }
        }
    }
}
