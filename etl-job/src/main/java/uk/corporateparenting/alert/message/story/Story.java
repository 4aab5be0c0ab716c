package uk.corporateparenting.alert.message.story;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import uk.corporateparenting.alert.BreachNews;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.FigureText;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.indicator.figure.Miss;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.IndicatorPolicy;
import uk.corporateparenting.setting.Settings;

/**
 * One piece of news with all that is known about its figure.
 *
 * @param monthAlone
 *            of a figure of the year to date, the same of the month alone; where there is one
 */
public record Story(
        BreachNews news,
        IndicatorPolicy policy,
        Publication publication,
        Settings settings,
        History history,
        Optional<History> monthAlone) {

    /** What the warehouse knows about it. */
    public static Story of(
            DSLContext sql, Publication publication, Configuration configuration, BreachNews news) {
        var policy = configuration.indicator(news.indicatorCode())
                .orElseThrow(() -> new IllegalStateException("indicators.csv has no row for " + news.indicatorCode()));
        var key = publication.authorityKey();
        var month = new MonthEnd(news.monthEnd());
        return new Story(
                news,
                policy,
                publication,
                configuration.settingsOf(publication.council()),
                History.of(sql, key, policy.code(), policy.headlineBasis(), month)
                        .orElseThrow(() -> new IllegalStateException(
                                "There is no figure of " + policy.code() + " for " + news.monthEnd())),
                policy.headlineBasis() == PeriodBasis.YEAR_TO_DATE
                        ? History.of(sql, key, policy.code(), PeriodBasis.MONTH, month)
                        : Optional.empty());
    }

    /** The figure that is news. */
    public Figure figure() {
        return history.current();
    }

    /** The month it is about. */
    public MonthEnd month() {
        return history.current().monthEnd();
    }

    /** The indicator in few words, for example Reviews on time. */
    public String shortName() {
        return FigureText.word(policy.code().toUpperCase(Locale.ROOT));
    }

    /** The indicator as a heading: the value itself says what is a percentage. */
    public String heading() {
        var title = policy.title().replaceFirst("^% of ", "");
        return title.substring(0, 1).toUpperCase(Locale.UK) + title.substring(1);
    }

    /** Which numbers are too small to be written. */
    public SmallNumbers smallNumbers() {
        return SmallNumbers.on(settings, month().date());
    }

    /** The value as written, or that it is not. */
    public String value() {
        return smallNumbers().allows(figure()) ? ValueText.value(figure().value(), figure().unit()) : "not shown";
    }

    /** The target as written, for example above 97%. */
    public String target() {
        return ValueText.target(figure().targetOperator(), figure().target(), figure().unit());
    }

    /**
     * The values of the months in a row up to it, the oldest first, from the month on that is set where
     * something has changed for good; none where one of them may not be written.
     */
    public List<BigDecimal> monthlyValues(History months) {
        var since = settings.text("usual_range_since", month().date());
        var judged = since.equals("none") ? months : months.from(YearMonth.parse(since));
        return judged.figures().stream().allMatch(smallNumbers()::allows) ? judged.unbrokenValues() : List.of();
    }

    /** What it counts, for example reviews; of one, review. */
    public String casesCounted(BigDecimal number) {
        return CaseNoun.of(policy.sentence()).of(number);
    }

    /** Whether more is better, as its target says. */
    public boolean isTargetAbove() {
        return "above".equals(figure().targetOperator());
    }

    /** How long it is Poor. */
    public PoorMonths poorMonths() {
        return new PoorMonths(history, new MonthEnd(news.poorSince()));
    }

    /** How far it misses its target. */
    public BigDecimal miss() {
        return Miss.of(figure().value(), figure().target(), figure().rating());
    }
}
