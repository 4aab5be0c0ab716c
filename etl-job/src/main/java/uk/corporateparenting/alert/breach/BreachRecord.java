package uk.corporateparenting.alert.breach;

import static uk.corporateparenting.schema.control.Tables.BREACH_MONTH;
import static uk.corporateparenting.schema.control.Tables.BREACH_NEWS;
import static uk.corporateparenting.schema.control.Tables.BREACH_RECIPIENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.alert.BreachNews;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.alert.routing.Addressee;
import uk.corporateparenting.indicator.figure.FigureState;
import uk.corporateparenting.indicator.figure.Rating;

/** What is kept of breaches: every month as last judged, all news, and who was told. */
record BreachRecord(DSLContext sql, Publication publication) {

    /** The months as last judged, by indicator and month end. */
    Map<String, Map<LocalDate, BreachMonth>> months() {
        return sql.selectFrom(BREACH_MONTH)
                .where(BREACH_MONTH.AUTHORITY_KEY.eq(publication.authorityKey()))
                .fetch(BreachRecord::month)
                .stream()
                .collect(Collectors.groupingBy(
                        BreachMonth::indicatorCode, Collectors.toMap(BreachMonth::monthEnd, month -> month)));
    }

    void keepMonths(List<BreachMonth> changed) {
        sql.batch(changed.stream().map(this::keep).toList()).execute();
    }

    private Query keep(BreachMonth month) {
        return sql.insertInto(BREACH_MONTH)
                .set(BREACH_MONTH.AUTHORITY_KEY, publication.authorityKey())
                .set(BREACH_MONTH.INDICATOR_CODE, month.indicatorCode())
                .set(BREACH_MONTH.MONTH_END, month.monthEnd())
                .set(BREACH_MONTH.STATE, month.state().name())
                .set(BREACH_MONTH.SUPPRESSED_BY, nameOf(month.suppressedBy()))
                .set(BREACH_MONTH.RATING, nameOf(month.rating()))
                .set(BREACH_MONTH.NUMERATOR, month.numerator())
                .set(BREACH_MONTH.DENOMINATOR, month.denominator())
                .set(BREACH_MONTH.POOR_SINCE, month.poorSince())
                .set(BREACH_MONTH.PUBLICATION, publication.number())
                .onConflict(BREACH_MONTH.AUTHORITY_KEY, BREACH_MONTH.INDICATOR_CODE, BREACH_MONTH.MONTH_END)
                .doUpdate()
                .setAllToExcluded();
    }

    void keepNews(List<NewsItem> news) {
        news.forEach(item -> sql.insertInto(BREACH_NEWS)
                .set(BREACH_NEWS.AUTHORITY_KEY, publication.authorityKey())
                .set(BREACH_NEWS.INDICATOR_CODE, item.news().indicatorCode())
                .set(BREACH_NEWS.MONTH_END, item.news().monthEnd())
                .set(BREACH_NEWS.PUBLICATION, publication.number())
                .set(BREACH_NEWS.KIND, item.news().kind().name())
                .set(BREACH_NEWS.POOR_SINCE, item.news().poorSince())
                .set(BREACH_NEWS.WITHHELD_BECAUSE, nameOf(item.withheldBecause()))
                .execute());
    }

    void keepRecipients(Map<Addressee, List<BreachNews>> told) {
        told.forEach((addressee, theirs) -> theirs.forEach(news -> sql.insertInto(BREACH_RECIPIENT)
                .set(BREACH_RECIPIENT.AUTHORITY_KEY, publication.authorityKey())
                .set(BREACH_RECIPIENT.INDICATOR_CODE, news.indicatorCode())
                .set(BREACH_RECIPIENT.MONTH_END, news.monthEnd())
                .set(BREACH_RECIPIENT.PUBLICATION, publication.number())
                .set(BREACH_RECIPIENT.RECIPIENT, addressee.address())
                .set(BREACH_RECIPIENT.NAME, addressee.name())
                .set(BREACH_RECIPIENT.WHY, addressee.why())
                .execute()));
    }

    private static BreachMonth month(Record row) {
        return new BreachMonth(
                row.get(BREACH_MONTH.INDICATOR_CODE),
                row.get(BREACH_MONTH.MONTH_END),
                FigureState.valueOf(row.get(BREACH_MONTH.STATE)),
                one(Suppression.class, row.get(BREACH_MONTH.SUPPRESSED_BY)),
                one(Rating.class, row.get(BREACH_MONTH.RATING)),
                row.get(BREACH_MONTH.NUMERATOR),
                row.get(BREACH_MONTH.DENOMINATOR),
                row.get(BREACH_MONTH.POOR_SINCE));
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String name) {
        return Optional.ofNullable(name).map(text -> Enum.valueOf(type, text)).orElse(null);
    }

    private static @Nullable String nameOf(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
