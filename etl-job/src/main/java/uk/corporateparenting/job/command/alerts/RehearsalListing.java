package uk.corporateparenting.job.command.alerts;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.SQLDataType.LOCALDATE;
import static org.jooq.impl.SQLDataType.NUMERIC;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.alert.breach.RehearsedNews;
import uk.corporateparenting.alert.routing.Addressee;
import uk.corporateparenting.indicator.FigureText;
import uk.corporateparenting.job.command.Cells;
import uk.corporateparenting.job.command.OutputFormat;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.IndicatorPolicy;

/** A rehearsal as rows, one per news and person: in words for people, as stored for programs. */
record RehearsalListing(DSLContext sql, Configuration configuration, List<RehearsedNews> told) {

    private static final Field<?>[] WORDS = Cells.texts(
            "night", "month", "indicator", "news", "poor_since", "value", "of", "target", "rating", "told", "withheld");

    private static final Field<?>[] STORED = {
            field(name("night"), LOCALDATE),
            field(name("month_end"), LOCALDATE),
            field(name("indicator"), VARCHAR),
            field(name("news"), VARCHAR),
            field(name("poor_since"), LOCALDATE),
            field(name("numerator"), NUMERIC),
            field(name("denominator"), NUMERIC),
            field(name("value"), NUMERIC),
            field(name("target_operator"), VARCHAR),
            field(name("target"), NUMERIC),
            field(name("rating"), VARCHAR),
            field(name("recipient"), VARCHAR),
            field(name("name"), VARCHAR),
            field(name("why"), VARCHAR),
            field(name("withheld_because"), VARCHAR)
    };

    String of(OutputFormat output) {
        var isTable = output == OutputFormat.table;
        var rows = sql.newResult(isTable ? WORDS : STORED);
        told.forEach(news -> rows.add(isTable ? words(news) : stored(news)));
        return output.of(rows);
    }

    /** How many mails those would have been. */
    String summary() {
        var mails = told.stream()
                .filter(news -> news.addressee() != null)
                .map(news -> news.night() + " " + news.addressee().address())
                .distinct()
                .toList();
        var nights = mails.stream().map(mail -> mail.substring(0, mail.indexOf(' '))).distinct().count();
        var withheld = told.stream().filter(news -> news.withheldBecause() != null).count();
        return mails.size() + " mail(s) would have gone on " + nights + " night(s), one to a person and night; "
                + withheld + " withheld. Nothing was sent.";
    }

    private Record words(RehearsedNews news) {
        var figure = news.figure();
        var unit = unit(figure.indicatorCode());
        return Cells.row(
                WORDS,
                news.night().toString(),
                YearMonth.from(figure.monthEnd()).toString(),
                figure.indicatorCode(),
                FigureText.word(kind(news)),
                poorSince(news) == null ? "" : YearMonth.from(poorSince(news)).toString(),
                FigureText.value(figure.value(), unit),
                figure.denominator() == null
                        ? ""
                        : FigureText.counted(figure.numerator()) + " / " + FigureText.counted(figure.denominator()),
                FigureText.target(figure.targetOperator(), figure.target(), unit),
                FigureText.word(Cells.nameOf(figure.rating())),
                news.addressee() == null ? "" : news.addressee().address() + ", " + news.addressee().why(),
                Cells.nameOf(news.withheldBecause()));
    }

    private Record stored(RehearsedNews news) {
        var figure = news.figure();
        return Cells.row(
                STORED,
                news.night(),
                figure.monthEnd(),
                figure.indicatorCode(),
                kind(news),
                poorSince(news),
                figure.numerator(),
                figure.denominator(),
                figure.value(),
                figure.targetOperator(),
                figure.target(),
                Cells.nameOf(figure.rating()),
                of(news, Addressee::address),
                of(news, Addressee::name),
                of(news, Addressee::why),
                Cells.nameOf(news.withheldBecause()));
    }

    private static @Nullable String kind(RehearsedNews news) {
        return news.news() == null ? null : news.news().kind().name();
    }

    private static @Nullable LocalDate poorSince(RehearsedNews news) {
        return news.news() == null ? null : news.news().poorSince();
    }

    private static @Nullable String of(RehearsedNews news, Function<Addressee, String> part) {
        return news.addressee() == null ? null : part.apply(news.addressee());
    }

    private String unit(String code) {
        return configuration.indicator(code).map(IndicatorPolicy::unit).orElse("");
    }
}
