package uk.corporateparenting.alert.routing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static uk.corporateparenting.setting.Configuration.ALL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.corporateparenting.alert.BreachNews;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.IndicatorPolicy;
import uk.corporateparenting.setting.Recipient;

/**
 * Who is told of what: the rows of recipients.csv in force on the data date, one message to an
 * address whatever its rows.
 */
public final class Routing {

    private final List<Recipient> rows;
    private final Configuration configuration;
    private final int escalationMonths;

    private Routing(List<Recipient> rows, Configuration configuration, int escalationMonths) {
        this.rows = rows;
        this.configuration = configuration;
        this.escalationMonths = escalationMonths;
    }

    /** The routes of a council on a data date. */
    public static Routing of(Configuration configuration, Publication publication) {
        var day = publication.dataDate();
        return new Routing(
                configuration.recipients().stream()
                        .filter(row -> row.isFor(publication.council()) && row.isInForceOn(day))
                        .toList(),
                configuration,
                configuration.settingsOf(publication.council()).number("escalation_months", day));
    }

    /**
     * Everybody who must know something of it, by address, each with what is theirs in the order given.
     */
    public SequencedMap<Addressee, List<BreachNews>> recipientsOf(List<BreachNews> news) {
        var told = new LinkedHashMap<Addressee, List<BreachNews>>();
        byAddress().forEach((_, theirRows) -> {
            var theirs = news.stream()
                    .filter(each -> theirRows.stream().anyMatch(row -> mustKnow(row, each)))
                    .toList();
            if (!theirs.isEmpty()) {
                told.put(addressee(theirRows, theirs), theirs);
            }
        });
        return told;
    }

    private Map<String, List<Recipient>> byAddress() {
        return rows.stream().collect(groupingBy(row -> row.email().toLowerCase(Locale.ROOT), TreeMap::new, toList()));
    }

    private boolean mustKnow(Recipient row, BreachNews news) {
        return Role.of(row.role())
                .filter(role -> role != Role.DIRECTOR || news.monthsPoor() >= escalationMonths)
                .isPresent()
                && configuration.indicator(news.indicatorCode()).filter(row::isAbout).isPresent();
    }

    private Addressee addressee(List<Recipient> theirRows, List<BreachNews> theirs) {
        var rowsThatCount = theirRows.stream()
                .filter(row -> theirs.stream().anyMatch(news -> mustKnow(row, news)))
                .toList();
        var why = Stream.of(Role.values())
                .map(role -> why(role, rowsThatCount))
                .filter(words -> !words.isEmpty())
                .collect(joining(" and "));
        return new Addressee(rowsThatCount.getFirst().email(), rowsThatCount.getFirst().name(), why);
    }

    private String why(Role role, List<Recipient> rowsThatCount) {
        var scopes = rowsThatCount.stream()
                .filter(row -> Role.of(row.role()).filter(role::equals).isPresent())
                .map(this::scope)
                .distinct()
                .collect(joining(", "));
        return scopes.isEmpty() ? "" : role.words() + " for " + scopes;
    }

    private String scope(Recipient row) {
        if (!row.indicator().equals(ALL)) {
            return configuration.indicator(row.indicator()).map(IndicatorPolicy::title).orElseGet(row::indicator);
        }
        return row.section().equals(ALL) ? "all indicators" : row.section();
    }
}
