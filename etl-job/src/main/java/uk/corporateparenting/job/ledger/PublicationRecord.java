package uk.corporateparenting.job.ledger;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.control.Tables.CONFIGURATION;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;
import static uk.corporateparenting.schema.control.Tables.RUN;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;
import static uk.corporateparenting.schema.warehouse.Tables.LOAD_STATUS;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import uk.corporateparenting.extract.SourceFiles;
import uk.corporateparenting.finding.Attempt;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.staging.NightSize;

/** Which publications a council has, and with which configuration each was made. */
@Component
public final class PublicationRecord {

    private final DSLContext sql;

    PublicationRecord(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * A publication of a council: its number, the date it speaks of, which revision of that date it is.
     */
    public record Entry(int number, LocalDate businessDate, int revision) {}

    /** The newest publication of a council. */
    public Optional<Entry> newest(int authorityKey) {
        return sql.select(PUBLICATION.PUBLICATION_, PUBLICATION.BUSINESS_DATE, PUBLICATION.REVISION)
                .from(PUBLICATION)
                .where(PUBLICATION.AUTHORITY_KEY.eq(authorityKey))
                .orderBy(PUBLICATION.PUBLICATION_.desc())
                .limit(1)
                .fetchOptional(Records.mapping(Entry::new));
    }

    /** The publication of a date, its last revision unless one is named. */
    public Optional<Entry> of(int authorityKey, LocalDate businessDate, Optional<Integer> revision) {
        return sql.select(PUBLICATION.PUBLICATION_, PUBLICATION.BUSINESS_DATE, PUBLICATION.REVISION)
                .from(PUBLICATION)
                .where(PUBLICATION.AUTHORITY_KEY.eq(authorityKey), PUBLICATION.BUSINESS_DATE.eq(businessDate))
                .and(revision.map(PUBLICATION.REVISION::eq).orElse(noCondition()))
                .orderBy(PUBLICATION.REVISION.desc())
                .limit(1)
                .fetchOptional(Records.mapping(Entry::new));
    }

    /**
     * The newest publication, if it speaks of the same date and was made of the same files with the
     * same configuration: running it again would change nothing.
     *
     * @param files
     *            hash of each landed file by its feed
     */
    public Optional<Entry> ofTheSame(Attempt attempt, Configuration configuration, Map<String, String> files) {
        return newest(attempt.authorityKey())
                .filter(entry -> entry.businessDate().equals(attempt.businessDate()))
                .filter(entry -> files.equals(filesOf(attempt.authorityKey(), entry.number(), configuration)));
    }

    /** SHA-256 of each file that an attempt landed, by its feed. */
    public Map<String, String> filesOf(Attempt attempt) {
        return sql.select(SOURCE_FILE.FEED, SOURCE_FILE.SHA256)
                .from(SOURCE_FILE)
                .where(
                        SOURCE_FILE.AUTHORITY_KEY.eq(attempt.authorityKey()),
                        SOURCE_FILE.BUSINESS_DATE.eq(attempt.businessDate()),
                        SOURCE_FILE.ATTEMPT.eq(attempt.number()),
                        SourceFiles.IS_LANDED)
                .fetchMap(SOURCE_FILE.FEED, SOURCE_FILE.SHA256);
    }

    /** Reasons to publish a date in spite of a gate, by publication. */
    public Map<Integer, String> acceptedFor(int authorityKey, LocalDate businessDate) {
        return sql.select(PUBLICATION.PUBLICATION_, PUBLICATION.ACCEPT_REASON)
                .from(PUBLICATION)
                .where(PUBLICATION.AUTHORITY_KEY.eq(authorityKey), PUBLICATION.BUSINESS_DATE.eq(businessDate))
                .and(PUBLICATION.ACCEPT_REASON.isNotNull())
                .orderBy(PUBLICATION.PUBLICATION_)
                .fetchMap(PUBLICATION.PUBLICATION_, PUBLICATION.ACCEPT_REASON);
    }

    private Map<String, String> filesOf(int authorityKey, int number, Configuration configuration) {
        return sql.select(SOURCE_FILE.FEED, SOURCE_FILE.SHA256)
                .from(PUBLICATION)
                .innerJoin(SOURCE_FILE)
                .on(
                        SOURCE_FILE.AUTHORITY_KEY.eq(PUBLICATION.AUTHORITY_KEY),
                        SOURCE_FILE.BUSINESS_DATE.eq(PUBLICATION.BUSINESS_DATE),
                        SOURCE_FILE.ATTEMPT.eq(PUBLICATION.ATTEMPT))
                .where(
                        PUBLICATION.AUTHORITY_KEY.eq(authorityKey),
                        PUBLICATION.PUBLICATION_.eq(number),
                        PUBLICATION.FINGERPRINT.eq(configuration.fingerprint()))
                .fetchMap(SOURCE_FILE.FEED, SOURCE_FILE.SHA256);
    }

    /**
     * How much the night before was made of, as last published; before a council's first date, what
     * that date itself was made of. None before the first publication.
     */
    public Optional<NightSize> sizeBefore(Attempt attempt) {
        var date = attempt.businessDate();
        return sql.select(PUBLICATION.BUSINESS_DATE, PUBLICATION.ATTEMPT, PUBLICATION.CHILDREN_IN_CARE)
                .from(PUBLICATION)
                .where(PUBLICATION.AUTHORITY_KEY.eq(attempt.authorityKey()), PUBLICATION.BUSINESS_DATE.le(date))
                .orderBy(
                        field(PUBLICATION.BUSINESS_DATE.eq(date)),
                        PUBLICATION.BUSINESS_DATE.desc(),
                        PUBLICATION.PUBLICATION_.desc())
                .limit(1)
                .fetchOptional(before -> new NightSize(
                        sql.select(SOURCE_FILE.FEED, SOURCE_FILE.ROWS_LOADED)
                                .from(SOURCE_FILE)
                                .where(
                                        SOURCE_FILE.AUTHORITY_KEY.eq(attempt.authorityKey()),
                                        SOURCE_FILE.BUSINESS_DATE.eq(before.value1()),
                                        SOURCE_FILE.ATTEMPT.eq(before.value2()))
                                .fetchMap(SOURCE_FILE.FEED, SOURCE_FILE.ROWS_LOADED),
                        before.value3()));
    }

    /** The business dates a council has published before that of an attempt. */
    public SortedSet<LocalDate> datesBefore(Attempt attempt) {
        return new TreeSet<>(sql.selectDistinct(PUBLICATION.BUSINESS_DATE)
                .from(PUBLICATION)
                .where(PUBLICATION.AUTHORITY_KEY.eq(attempt.authorityKey()))
                .and(PUBLICATION.BUSINESS_DATE.lt(attempt.businessDate()))
                .fetch(PUBLICATION.BUSINESS_DATE));
    }

    /** The business dates published from one on, each with the attempt that made its last revision. */
    public SortedMap<LocalDate, Integer> attemptsSince(int authorityKey, LocalDate from) {
        return new TreeMap<>(sql.select(PUBLICATION.BUSINESS_DATE, PUBLICATION.ATTEMPT)
                .distinctOn(PUBLICATION.BUSINESS_DATE)
                .from(PUBLICATION)
                .where(PUBLICATION.AUTHORITY_KEY.eq(authorityKey), PUBLICATION.BUSINESS_DATE.ge(from))
                .orderBy(PUBLICATION.BUSINESS_DATE, PUBLICATION.REVISION.desc())
                .fetchMap(PUBLICATION.BUSINESS_DATE, PUBLICATION.ATTEMPT));
    }

    /** The number the next publication will have. */
    public int next(int authorityKey) {
        return newest(authorityKey).map(Entry::number).orElse(0) + 1;
    }

    /** Keeps a publication, the configuration it was made with, and how fresh the data now is. */
    public void keep(Attempt attempt, int number, long childrenInCare, Configuration configuration) {
        configuration.files().forEach((file, content) -> sql.insertInto(CONFIGURATION)
                .set(CONFIGURATION.FINGERPRINT, configuration.fingerprint())
                .set(CONFIGURATION.FILE_NAME, file)
                .set(CONFIGURATION.CONTENT, content)
                .onConflictDoNothing()
                .execute());
        var revision = sql.select(coalesce(max(PUBLICATION.REVISION), inline(0)).plus(1))
                .from(PUBLICATION)
                .where(
                        PUBLICATION.AUTHORITY_KEY.eq(attempt.authorityKey()),
                        PUBLICATION.BUSINESS_DATE.eq(attempt.businessDate()))
                .fetchSingle()
                .value1();
        sql.insertInto(PUBLICATION)
                .set(PUBLICATION.AUTHORITY_KEY, attempt.authorityKey())
                .set(PUBLICATION.PUBLICATION_, number)
                .set(PUBLICATION.BUSINESS_DATE, attempt.businessDate())
                .set(PUBLICATION.REVISION, revision)
                .set(PUBLICATION.ATTEMPT, attempt.number())
                .set(PUBLICATION.CHILDREN_IN_CARE, childrenInCare)
                .set(PUBLICATION.FINGERPRINT, configuration.fingerprint())
                .set(PUBLICATION.ACCEPT_REASON, select(RUN.ACCEPT_REASON)
                        .from(RUN)
                        .where(RUN.AUTHORITY_KEY.eq(attempt.authorityKey()))
                        .and(RUN.BUSINESS_DATE.eq(attempt.businessDate())))
                .set(PUBLICATION.PUBLISHED_AT, currentOffsetDateTime())
                .execute();
        rememberFreshness(attempt, number);
    }

    private void rememberFreshness(Attempt attempt, int number) {
        var history = uk.corporateparenting.schema.history.Tables.LOAD_STATUS;
        sql.insertInto(history)
                .select(select(LOAD_STATUS.fields())
                        .select(inline(number))
                        .from(LOAD_STATUS)
                        .where(LOAD_STATUS.AUTHORITY_KEY.eq(attempt.authorityKey())))
                .execute();
        sql.deleteFrom(LOAD_STATUS)
                .where(LOAD_STATUS.AUTHORITY_KEY.eq(attempt.authorityKey()))
                .execute();
        sql.insertInto(LOAD_STATUS)
                .set(LOAD_STATUS.AUTHORITY_KEY, attempt.authorityKey())
                .set(LOAD_STATUS.DATA_DATE, attempt.businessDate())
                .set(LOAD_STATUS.PUBLICATION, number)
                .set(LOAD_STATUS.IS_COMPLETE, true)
                .set(LOAD_STATUS.PUBLISHED_AT, currentOffsetDateTime())
                .set(LOAD_STATUS.KNOWN_FROM, number)
                .execute();
    }
}
