package uk.corporateparenting.job.ledger;

import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;
import static uk.corporateparenting.schema.control.Tables.RUN;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.corporateparenting.finding.Attempt;

/** The ledger {@code control.run}: what may run, whose attempt it is, and how it ended. */
@Component
public final class NightLedger {

    public static final String RUNNING = "RUNNING";
    public static final String PUBLISHED = "PUBLISHED";
    public static final String UNCHANGED = "UNCHANGED";
    public static final String HELD = "HELD";
    public static final String FAILED = "FAILED";
    public static final String STOPPED = "STOPPED";

    /** The states in which nothing starts a night again by itself. */
    public static final Set<String> OVER = Set.of(PUBLISHED, UNCHANGED, HELD);

    /** The publish transaction takes minutes: what it began with is no end. */
    private static final Field<OffsetDateTime> NOW = field("clock_timestamp()", OffsetDateTime.class);

    private final DSLContext sql;
    private final StopRequest stop;

    NightLedger(DSLContext sql, StopRequest stop) {
        this.sql = sql;
        this.stop = stop;
    }

    /**
     * Claims a night for a process that holds the council's lock: runs of the council that say RUNNING
     * belong to processes that are gone.
     */
    public Attempt claim(int authorityKey, LocalDate businessDate, UUID holder, String trigger,
            @Nullable String acceptReason) {
        sql.update(RUN)
                .set(RUN.STATE, FAILED)
                .set(RUN.FINISHED_AT, currentOffsetDateTime())
                .set(RUN.REASON, "The process that ran it is gone; the next start took the council over.")
                .where(RUN.AUTHORITY_KEY.eq(authorityKey), RUN.STATE.eq(RUNNING))
                .execute();
        var attempt = sql.insertInto(RUN)
                .set(RUN.AUTHORITY_KEY, authorityKey)
                .set(RUN.BUSINESS_DATE, businessDate)
                .set(RUN.ATTEMPT, 1)
                .set(RUN.STATE, RUNNING)
                .set(RUN.HOLDER, holder)
                .set(RUN.TRIGGER, trigger)
                .set(RUN.STARTED_AT, currentOffsetDateTime())
                .set(RUN.ACCEPT_REASON, acceptReason)
                .onConflict(RUN.AUTHORITY_KEY, RUN.BUSINESS_DATE)
                .doUpdate()
                .set(RUN.ATTEMPT, RUN.ATTEMPT.plus(1))
                .set(RUN.STATE, RUNNING)
                .set(RUN.HOLDER, holder)
                .set(RUN.TRIGGER, trigger)
                .set(RUN.STARTED_AT, currentOffsetDateTime())
                .set(RUN.ACCEPT_REASON, acceptReason)
                .setNull(RUN.FINISHED_AT)
                .setNull(RUN.REASON)
                .returningResult(RUN.ATTEMPT)
                .fetchSingle()
                .value1();
        return new Attempt(authorityKey, businessDate, attempt);
    }

    /** Whether a night has ended in a way that stands until a person or a newer export changes it. */
    public boolean isOver(int authorityKey, LocalDate businessDate) {
        return sql.fetchExists(RUN, RUN.AUTHORITY_KEY.eq(authorityKey), RUN.BUSINESS_DATE.eq(businessDate),
                RUN.STATE.in(OVER));
    }

    /** The newest business date a council has published. */
    public Optional<LocalDate> newestPublished(int authorityKey) {
        return sql.select(PUBLICATION.BUSINESS_DATE)
                .from(PUBLICATION)
                .where(PUBLICATION.AUTHORITY_KEY.eq(authorityKey))
                .orderBy(PUBLICATION.PUBLICATION_.desc())
                .limit(1)
                .fetchOptional(PUBLICATION.BUSINESS_DATE);
    }

    /**
     * Lets a staging transaction go on only while the attempt is the council's live one and nobody told
     * it to stop.
     */
    public void holdShared(Attempt attempt) {
        stop.check();
        fence(attempt, sql.selectOne().from(RUN).where(isLive(attempt)).forShare().fetchOptional().isPresent());
    }

    /** Lets the publish transaction go on on the same terms, and keeps all others out. */
    public void holdAlone(Attempt attempt) {
        stop.check();
        fence(attempt, sql.selectOne().from(RUN).where(isLive(attempt)).forUpdate().fetchOptional().isPresent());
    }

    /** Says how the attempt ended. */
    public void finish(Attempt attempt, String state, @Nullable Integer publication, @Nullable String reason) {
        var rows = sql.update(RUN)
                .set(RUN.STATE, state)
                .set(RUN.FINISHED_AT, NOW)
                .set(RUN.PUBLICATION, val(publication, RUN.PUBLICATION))
                .set(RUN.REASON, val(reason, RUN.REASON))
                .where(isLive(attempt))
                .execute();
        fence(attempt, rows == 1);
    }

    private static org.jooq.Condition isLive(Attempt attempt) {
        return RUN.AUTHORITY_KEY
                .eq(attempt.authorityKey())
                .and(RUN.BUSINESS_DATE.eq(attempt.businessDate()))
                .and(RUN.ATTEMPT.eq(attempt.number()))
                .and(RUN.STATE.eq(inline(RUNNING)));
    }

    private static void fence(Attempt attempt, boolean holds) {
        if (!holds) {
            throw new FenceLost(attempt);
        }
    }
}
