package uk.corporateparenting.alert.breach;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.control.Tables.BREACH_MONTH;
import static uk.corporateparenting.schema.control.Tables.BREACH_NEWS;
import static uk.corporateparenting.schema.control.Tables.BREACH_RECIPIENT;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_BREAKDOWN_MEMBER;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_INDICATOR;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.alert.BreachNews;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.alert.routing.Addressee;
import uk.corporateparenting.schema.history.Tables;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;
import uk.corporateparenting.setting.Recipient;

/** A council whose headline figures are written straight into the star, and its nights judged. */
public final class PublishedNights {

    /** Indicator with a target in both councils and a minimum denominator of 10. */
    public static final String REVIEWS = "reviews_on_time";

    private final DSLContext sql;
    private final Council council;
    private final int authorityKey;
    private Configuration configuration;
    private int publications;

    private PublishedNights(DSLContext sql, Council council, int authorityKey, Configuration configuration) {
        this.sql = sql;
        this.council = council;
        this.authorityKey = authorityKey;
        this.configuration = configuration;
    }

    /** A database that knows councils, indicators and month ends, and no figures. */
    public static DSLContext database() {
        var sql = connect();
        sql.execute("""
                insert into warehouse.dim_date
                select to_char(day, 'yyyymmdd')::integer, day, to_char(day, 'day'), extract(month from day),
                    to_char(day, 'month'), extract(year from day), day, '', 1, true, 1, 0
                from generate_series(date '2016-01-01', date '2026-12-01', '1 month') as month,
                    lateral (select (month + interval '1 month - 1 day')::date as day) as month_end
                """);
        sql.insertInto(DIM_BREAKDOWN_MEMBER).values(0, "ALL", "ALL", 0, 0).execute();
        var configuration = TestProgram.configuration();
        for (var council : configuration.councils()) {
            sql.insertInto(DIM_AUTHORITY)
                    .values(
                            configuration.councils().indexOf(council) + 1,
                            council.slug(),
                            council.code(),
                            council.name(),
                            council.sourceFormat(),
                            council.sourceSystem(),
                            0)
                    .execute();
        }
        configuration.indicators().forEach(indicator -> sql.insertInto(DIM_INDICATOR)
                .values(
                        indicator.sortOrder(),
                        indicator.code(),
                        indicator.title(),
                        indicator.section(),
                        indicator.sortOrder(),
                        indicator.unit(),
                        indicator.polarity(),
                        indicator.headlineBasis().name(),
                        indicator.headlineBasis().name(),
                        indicator.title(),
                        0)
                .execute());
        return sql;
    }

    /** One connection for thousands of small statements, none of which waits for a disk. */
    private static DSLContext connect() {
        try {
            var sql = DSL.using(TestDatabase.fresh().getConnection(), SQLDialect.POSTGRES);
            sql.execute("set synchronous_commit = off");
            return sql;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A council of the shipped configuration, of which nothing is known yet. */
    public static PublishedNights of(DSLContext sql, String slug) {
        var configuration = TestProgram.configuration();
        List.of(BREACH_RECIPIENT, BREACH_NEWS, BREACH_MONTH, PUBLICATION, FACT_INDICATOR_MONTH,
                Tables.FACT_INDICATOR_MONTH)
                .forEach(table -> sql.deleteFrom(table).execute());
        var council = configuration.council(slug).orElseThrow();
        return new PublishedNights(sql, council, configuration.councils().indexOf(council) + 1, configuration);
    }

    /** Lets these be the settings in force. */
    PublishedNights with(Configuration other) {
        configuration = other;
        return this;
    }

    /** The council. */
    Council council() {
        return council;
    }

    /** Lets these be the rows of recipients.csv. */
    public PublishedNights recipients(Recipient... rows) {
        configuration = withRecipients(configuration, rows);
        return this;
    }

    /** A configuration with other rows in recipients.csv. */
    public static Configuration withRecipients(Configuration configuration, Recipient... rows) {
        return new Configuration(
                configuration.folder(),
                configuration.councils(),
                configuration.indicators(),
                configuration.targets(),
                List.of(rows),
                configuration.populations(),
                configuration.settings(),
                configuration.roles(),
                configuration.workingDays(),
                configuration.terms(),
                configuration.files());
    }

    /** The same council in another session. */
    PublishedNights on(DSLContext session) {
        var other = new PublishedNights(session, council, authorityKey, configuration);
        other.publications = publications;
        return other;
    }

    /** The database. */
    public DSLContext sql() {
        return sql;
    }

    /** Key of the council. */
    public int authorityKey() {
        return authorityKey;
    }

    /** The configuration in force. */
    public Configuration configuration() {
        return configuration;
    }

    /** Writes a published figure of 100 cases. */
    public void published(String indicator, String month, @Nullable String rating, int numerator) {
        write(indicator, month, "PUBLISHED", rating, numerator, 100);
    }

    /** Writes a figure; what was there before goes to the history, as with every night. */
    public void write(
            String indicator, String month, String state, @Nullable String rating, int numerator, int denominator) {
        var monthEnd = YearMonth.parse(month).atEndOfMonth();
        var policy = configuration.indicators().stream()
                .filter(each -> each.code().equals(indicator))
                .findFirst()
                .orElseThrow();
        var isThere = !state.equals("NOT_AVAILABLE");
        var row = sql.newRecord(FACT_INDICATOR_MONTH);
        row.set(FACT_INDICATOR_MONTH.AUTHORITY_KEY, authorityKey);
        row.set(FACT_INDICATOR_MONTH.MONTH_END, monthEnd);
        row.set(FACT_INDICATOR_MONTH.INDICATOR_KEY, policy.sortOrder());
        row.set(FACT_INDICATOR_MONTH.INDICATOR_CODE, indicator);
        row.set(FACT_INDICATOR_MONTH.PERIOD_BASIS, policy.headlineBasis().name());
        row.set(FACT_INDICATOR_MONTH.BREAKDOWN_MEMBER_KEY, 0);
        row.set(FACT_INDICATOR_MONTH.BREAKDOWN, "ALL");
        row.set(FACT_INDICATOR_MONTH.MEMBER, "ALL");
        row.set(FACT_INDICATOR_MONTH.NUMERATOR, isThere ? BigDecimal.valueOf(numerator) : null);
        row.set(FACT_INDICATOR_MONTH.DENOMINATOR, isThere ? BigDecimal.valueOf(denominator) : null);
        row.set(FACT_INDICATOR_MONTH.VALUE, value(state, numerator, denominator));
        row.set(FACT_INDICATOR_MONTH.UNDETERMINED, 0);
        row.set(FACT_INDICATOR_MONTH.TARGET, rating == null ? null : BigDecimal.valueOf(97));
        row.set(FACT_INDICATOR_MONTH.TARGET_OPERATOR, rating == null ? null : "above");
        row.set(FACT_INDICATOR_MONTH.RATING, rating);
        row.set(FACT_INDICATOR_MONTH.STATE, state);
        row.set(FACT_INDICATOR_MONTH.AS_AT, monthEnd);
        row.set(FACT_INDICATOR_MONTH.KNOWN_FROM, publications + 1);
        remember(indicator, monthEnd);
        sql.insertInto(FACT_INDICATOR_MONTH).set(row).onDuplicateKeyUpdate().set(row).execute();
    }

    /** What no publication has said yet is no history. */
    private void remember(String indicator, LocalDate monthEnd) {
        sql.insertInto(Tables.FACT_INDICATOR_MONTH)
                .select(select(FACT_INDICATOR_MONTH.fields()).select(inline(publications + 1))
                        .from(FACT_INDICATOR_MONTH)
                        .where(
                                FACT_INDICATOR_MONTH.AUTHORITY_KEY.eq(authorityKey),
                                FACT_INDICATOR_MONTH.INDICATOR_CODE.eq(indicator),
                                FACT_INDICATOR_MONTH.MONTH_END.eq(monthEnd),
                                FACT_INDICATOR_MONTH.KNOWN_FROM.le(publications)))
                .execute();
    }

    /**
     * Publishes the night of a date; what is told to anybody, for example "OPENED reviews_on_time
     * 2021-09 since 2021-09".
     */
    public List<String> night(String date) {
        return tell(date).values().stream().flatMap(List::stream).distinct().map(PublishedNights::words).toList();
    }

    /** Publishes the night of a date; what is told to whom. */
    public Map<Addressee, List<BreachNews>> tell(String date) {
        return NightNews.toTell(sql, publish(date), configuration);
    }

    /** The next publication. */
    public Publication publish(String date) {
        publications++;
        sql.insertInto(PUBLICATION)
                .set(PUBLICATION.AUTHORITY_KEY, authorityKey)
                .set(PUBLICATION.PUBLICATION_, publications)
                .set(PUBLICATION.BUSINESS_DATE, LocalDate.parse(date))
                .set(PUBLICATION.REVISION, publications)
                .set(PUBLICATION.ATTEMPT, publications)
                .set(PUBLICATION.CHILDREN_IN_CARE, 100L)
                .set(PUBLICATION.FINGERPRINT, "none")
                .set(PUBLICATION.PUBLISHED_AT, DSL.currentOffsetDateTime())
                .execute();
        return new Publication(council, authorityKey, publications, LocalDate.parse(date));
    }

    /** Why each month of an indicator is kept back; null where it is not. */
    public @Nullable String suppression(String indicator, String month) {
        return sql.select(BREACH_MONTH.SUPPRESSED_BY)
                .from(BREACH_MONTH)
                .where(
                        BREACH_MONTH.AUTHORITY_KEY.eq(authorityKey),
                        BREACH_MONTH.INDICATOR_CODE.eq(indicator),
                        BREACH_MONTH.MONTH_END.eq(YearMonth.parse(month).atEndOfMonth()))
                .fetchSingle(BREACH_MONTH.SUPPRESSED_BY);
    }

    /** News that was withheld, each with its reason. */
    public List<String> withheld() {
        return sql.selectFrom(BREACH_NEWS)
                .where(BREACH_NEWS.AUTHORITY_KEY.eq(authorityKey), BREACH_NEWS.WITHHELD_BECAUSE.isNotNull())
                .orderBy(BREACH_NEWS.PUBLICATION, BREACH_NEWS.MONTH_END)
                .fetch(row -> row.get(BREACH_NEWS.KIND) + " " + YearMonth.from(row.get(BREACH_NEWS.MONTH_END)) + " "
                        + row.get(BREACH_NEWS.WITHHELD_BECAUSE));
    }

    private static String words(BreachNews news) {
        return news.kind() + " " + news.indicatorCode() + " " + YearMonth.from(news.monthEnd()) + " since "
                + YearMonth.from(news.poorSince());
    }

    private static @Nullable BigDecimal value(String state, int numerator, int denominator) {
        return List.of("NOT_AVAILABLE", "NO_CASES").contains(state) || denominator == 0
                ? null
                : BigDecimal.valueOf(100L * numerator).divide(
                        BigDecimal.valueOf(denominator), MathContext.DECIMAL32);
    }
}
