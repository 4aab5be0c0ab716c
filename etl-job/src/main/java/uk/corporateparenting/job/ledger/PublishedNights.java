package uk.corporateparenting.job.ledger;

import static java.util.stream.Collectors.toCollection;
import static org.jooq.impl.DSL.coalesce;
import static uk.corporateparenting.schema.control.Tables.CONFIGURATION;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Record;
import uk.corporateparenting.indicator.restatement.Publications;

/**
 * The publications of one council: which night each speaks of, and how its configuration differs.
 */
public final class PublishedNights implements Publications {

    private final DSLContext sql;
    private final Map<Integer, Record> byNumber;
    private final Map<String, SortedSet<String>> changes = new HashMap<>();

    private PublishedNights(DSLContext sql, Map<Integer, Record> byNumber) {
        this.sql = sql;
        this.byNumber = byNumber;
    }

    /** All a council has so far. */
    public static PublishedNights of(DSLContext sql, int authorityKey) {
        return new PublishedNights(sql, sql.select(PUBLICATION.fields())
                .from(PUBLICATION)
                .where(PUBLICATION.AUTHORITY_KEY.eq(authorityKey))
                .fetchMap(PUBLICATION.PUBLICATION_));
    }

    /** As a reader names it: date#revision. */
    public String name(int publication) {
        return businessDate(publication) + "#" + one(publication).get(PUBLICATION.REVISION);
    }

    @Override
    public LocalDate businessDate(int publication) {
        return one(publication).get(PUBLICATION.BUSINESS_DATE);
    }

    @Override
    public SortedSet<String> changedFiles(int earlier, int later) {
        var before = one(earlier).get(PUBLICATION.FINGERPRINT);
        var after = one(later).get(PUBLICATION.FINGERPRINT);
        return before.equals(after)
                ? Collections.emptySortedSet()
                : changes.computeIfAbsent(before + after, _ -> changed(before, after));
    }

    private SortedSet<String> changed(String before, String after) {
        var then = CONFIGURATION.as("then");
        var now = CONFIGURATION.as("now");
        var file = coalesce(then.FILE_NAME, now.FILE_NAME);
        return sql.select(file)
                .from(sql.selectFrom(then).where(then.FINGERPRINT.eq(before)).asTable(then))
                .fullJoin(sql.selectFrom(now).where(now.FINGERPRINT.eq(after)).asTable(now))
                .on(then.FILE_NAME.eq(now.FILE_NAME))
                .where(then.CONTENT.isDistinctFrom(now.CONTENT))
                .fetch(file).stream()
                .collect(toCollection(TreeSet::new));
    }

    private Record one(int publication) {
        return Objects.requireNonNull(byNumber.get(publication), "There is no publication " + publication);
    }
}
