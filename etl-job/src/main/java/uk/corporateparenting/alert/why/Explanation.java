package uk.corporateparenting.alert.why;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.SQLDataType.VARCHAR;
import static uk.corporateparenting.schema.control.Tables.BREACH_MONTH;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.alert.BreachNews;
import uk.corporateparenting.alert.BreachNews.Kind;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.alert.breach.Suppression;
import uk.corporateparenting.alert.routing.Routing;
import uk.corporateparenting.alert.silence.Silence;
import uk.corporateparenting.alert.silence.Silences;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.indicator.FigureText;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.indicator.figure.Figures;
import uk.corporateparenting.setting.Configuration;

/** Everything there is to say about one figure and its mails, a line for each question. */
public final class Explanation {

    private static final Field<String> QUESTION = field(name("question"), VARCHAR);
    private static final Field<String> ANSWER = field(name("answer"), VARCHAR);
    private static final String NONE = "none";

    private final DSLContext sql;
    private final Publication publication;
    private final Configuration configuration;
    private final Figure figure;
    private final Result<Record2<String, String>> lines;

    private Explanation(DSLContext sql, Publication publication, Configuration configuration, Figure figure) {
        this.sql = sql;
        this.publication = publication;
        this.configuration = configuration;
        this.figure = figure;
        this.lines = sql.newResult(QUESTION, ANSWER);
    }

    /**
     * The explanation of a headline figure; none where there is no such figure.
     *
     * @param publication
     *            the newest one: its data date decides who would be told and what is silenced
     */
    public static Optional<Result<Record2<String, String>>> of(
            DSLContext sql, Publication publication, Configuration configuration, String indicator, MonthEnd month) {
        return Figures.of(sql, publication.authorityKey(), month).stream()
                .filter(figure -> figure.code().equals(indicator)
                        && figure.isHeadline()
                        && figure.breakdown().equals("ALL"))
                .findFirst()
                .map(figure -> new Explanation(sql, publication, configuration, figure).lines());
    }

    private Result<Record2<String, String>> lines() {
        var news = KeptNews.of(sql, publication.authorityKey(), figure.code(), monthEnd());
        var month = judgedMonth();
        add("figure", figureText());
        add("state", FigureText.word(figure.state().name()) + "; it speaks of " + figure.asAt() + ", publication "
                + figure.knownFrom() + " brought it.");
        add("rule", rule(month, news));
        add("suppression", suppression(month));
        add("episode", episode(month));
        addAll("news", news.stream().map(KeptNews::sentence).toList());
        var sent = SendRecord.of(sql, publication.authorityKey(), figure.code(), monthEnd());
        addAll("route", sent.isEmpty() ? whoWouldBeTold() : sent.stream().map(SendRecord::route).toList());
        addAll("sent", sent.stream().map(SendRecord::sentence).toList());
        add("silence", Optional.ofNullable(Silences
                .inForce(sql, publication.authorityKey(), publication.dataDate())
                .get(figure.code())).map(Silence::sentence).orElse(NONE));
        return lines;
    }

    private String figureText() {
        return FigureText.value(figure.value(), figure.unit())
                + (figure.denominator() == null
                        ? ""
                        : " (" + FigureText.counted(figure.numerator()) + " of "
                                + FigureText.counted(figure.denominator()) + ")")
                + ", target " + FigureText.target(figure.targetOperator(), figure.target(), figure.unit()) + ", "
                + (figure.rating() == null ? "no rating" : FigureText.word(figure.rating().name())) + ".";
    }

    private static String rule(@Nullable Record month, List<KeptNews> news) {
        if (!news.isEmpty()) {
            return news.getLast().rule();
        }
        if (month == null) {
            return "It was not judged yet; that happens when a night is published.";
        }
        return month.get(BREACH_MONTH.SUPPRESSED_BY) == null
                ? "Neither this month end nor the one judged before it is Poor: there is nothing to tell."
                : "A figure that is kept back can neither open nor end a breach.";
    }

    private static String suppression(@Nullable Record month) {
        String reason = month == null ? null : month.get(BREACH_MONTH.SUPPRESSED_BY);
        return reason == null ? NONE : reason + ". " + Suppression.valueOf(reason).sentence();
    }

    private static String episode(@Nullable Record month) {
        LocalDate first = month == null ? null : month.get(BREACH_MONTH.POOR_SINCE);
        return first == null ? NONE : "Poor since " + first + ".";
    }

    private List<String> whoWouldBeTold() {
        var breach = new BreachNews(Kind.OPENED, figure.code(), monthEnd(), monthEnd());
        return Routing.of(configuration, publication).recipientsOf(List.of(breach)).keySet().stream()
                .map(addressee -> "Would be told: " + addressee.name() + " <" + addressee.address() + ">, "
                        + addressee.why())
                .toList();
    }

    private @Nullable Record judgedMonth() {
        return sql.fetchOne(BREACH_MONTH, BREACH_MONTH.AUTHORITY_KEY.eq(publication.authorityKey()).and(
                BREACH_MONTH.INDICATOR_CODE.eq(figure.code())).and(BREACH_MONTH.MONTH_END.eq(monthEnd())));
    }

    private LocalDate monthEnd() {
        return figure.monthEnd().date();
    }

    private void addAll(String question, List<String> answers) {
        (answers.isEmpty() ? List.of(NONE) : answers).forEach(answer -> add(question, answer));
    }

    private void add(String question, String answer) {
        lines.add(sql.newRecord(QUESTION, ANSWER).values(question, answer));
    }
}
