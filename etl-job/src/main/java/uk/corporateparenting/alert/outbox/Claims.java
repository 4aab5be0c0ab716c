package uk.corporateparenting.alert.outbox;

import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;
import static uk.corporateparenting.schema.control.Tables.OUTBOX_IMAGE;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.UpdateSetMoreStep;
import org.jooq.types.DayToSecond;
import uk.corporateparenting.alert.message.InlineImage;
import uk.corporateparenting.alert.message.Mail;
import uk.corporateparenting.alert.transport.Message;
import uk.corporateparenting.alert.transport.Undelivered.Reason;

/**
 * The messages a dispatcher claims under its token. What it says of one afterwards counts only
 * while the claim is still its own.
 */
final class Claims {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration NIGHT = Duration.ofHours(12);
    private static final int COUNTING = 0x4D41494C; // "MAIL": locks are numbers, shared by whoever uses the database
    private static final List<String> NO_FAULT_OF_THE_MESSAGE = Stream.of(Reason.values())
            .filter(reason -> reason.concernsEveryMessage() && reason != Reason.SMTP_SILENT)
            .map(Reason::name)
            .toList();

    private final DSLContext sql;
    private final UUID token;

    Claims(DSLContext sql, UUID token) {
        this.sql = sql;
        this.token = token;
    }

    /**
     * A message that is this dispatcher's for the length of a lease.
     *
     * @param age
     *            how long ago it was written
     * @param unanswered
     *            how often a mail server got it whole and did not answer
     */
    record Claim(Message message, int attempts, Duration age, int unanswered, boolean isOverCap) {}

    /**
     * The next message that is due, if any. An earlier attempt of which nothing is known any more, for
     * its process died, counts as unanswered if the text had begun to go out.
     */
    Optional<Claim> next(int mostPerNight) {
        return sql.update(OUTBOX)
                .set(OUTBOX.LEASE_TOKEN, token)
                .set(OUTBOX.LEASE_UNTIL, after(LEASE))
                .set(OUTBOX.ATTEMPTS, OUTBOX.ATTEMPTS.plus(1))
                .set(OUTBOX.UNANSWERED, OUTBOX.UNANSWERED.plus(when(OUTBOX.HANDED_OVER_AT.isNull(), 0).otherwise(1)))
                .setNull(OUTBOX.HANDED_OVER_AT)
                .where(OUTBOX.MESSAGE_KEY.eq(select(OUTBOX.MESSAGE_KEY)
                        .from(OUTBOX)
                        .where(
                                OUTBOX.STATE.eq(Outbox.PENDING),
                                OUTBOX.NEXT_ATTEMPT_AT.le(currentOffsetDateTime()),
                                OUTBOX.LEASE_UNTIL.isNull().or(OUTBOX.LEASE_UNTIL.lt(currentOffsetDateTime())))
                        .orderBy(OUTBOX.NEXT_ATTEMPT_AT, OUTBOX.MESSAGE_KEY)
                        .limit(1)
                        .forUpdate()
                        .skipLocked()))
                .returning()
                .fetchOptional()
                .map(row -> claim(row, mostPerNight));
    }

    /** Notes that the text begins to go out; false when the claim is no longer its own. */
    boolean handOver(String key) {
        return sql.update(OUTBOX)
                .set(OUTBOX.HANDED_OVER_AT, currentOffsetDateTime())
                .set(OUTBOX.LEASE_UNTIL, after(LEASE))
                .where(isMine(key), OUTBOX.LEASE_UNTIL.ge(currentOffsetDateTime()))
                .execute() == 1;
    }

    /** The server took it, which is so even if the claim has lapsed meanwhile. */
    void sent(String key) {
        released(sql.update(OUTBOX)
                .set(OUTBOX.STATE, Outbox.SENT)
                .set(OUTBOX.SENT_AT, currentOffsetDateTime())
                .setNull(OUTBOX.LAST_FAILURE))
                .where(OUTBOX.MESSAGE_KEY.eq(key), OUTBOX.STATE.eq(Outbox.PENDING))
                .execute();
    }

    void putOff(String key, Reason reason, Duration wait) {
        released(failed(reason, reason == Reason.SMTP_SILENT).set(OUTBOX.NEXT_ATTEMPT_AT, after(wait)))
                .where(isMine(key))
                .execute();
    }

    void giveUp(String key, Reason reason, boolean isUnanswered) {
        released(failed(reason, isUnanswered).set(OUTBOX.STATE, Outbox.DEAD)).where(isMine(key)).execute();
    }

    /** Lets nobody try another message for a while. */
    void pause(Duration wait) {
        sql.update(OUTBOX)
                .set(OUTBOX.NEXT_ATTEMPT_AT, after(wait))
                .where(OUTBOX.STATE.eq(Outbox.PENDING), OUTBOX.NEXT_ATTEMPT_AT.lt(after(wait)))
                .execute();
    }

    /** The server takes messages again: those it was too ill to take need wait no longer. */
    void wake() {
        sql.update(OUTBOX)
                .set(OUTBOX.NEXT_ATTEMPT_AT, currentOffsetDateTime())
                .where(
                        OUTBOX.STATE.eq(Outbox.PENDING),
                        OUTBOX.NEXT_ATTEMPT_AT.gt(currentOffsetDateTime()),
                        OUTBOX.LAST_FAILURE.isNull().or(OUTBOX.LAST_FAILURE.in(NO_FAULT_OF_THE_MESSAGE)))
                .execute();
    }

    private UpdateSetMoreStep<Record> failed(Reason reason, boolean isUnanswered) {
        return sql.update(OUTBOX)
                .set(OUTBOX.LAST_FAILURE, reason.name())
                .set(OUTBOX.UNANSWERED, OUTBOX.UNANSWERED.plus(isUnanswered ? 1 : 0));
    }

    private static UpdateSetMoreStep<Record> released(UpdateSetMoreStep<Record> change) {
        return change.setNull(OUTBOX.HANDED_OVER_AT).setNull(OUTBOX.LEASE_UNTIL).setNull(OUTBOX.LEASE_TOKEN);
    }

    private Condition isMine(String key) {
        return OUTBOX.MESSAGE_KEY.eq(key).and(OUTBOX.LEASE_TOKEN.eq(token)).and(OUTBOX.STATE.eq(Outbox.PENDING));
    }

    private Claim claim(Record row, int mostPerNight) {
        var mail = new Mail(row.get(OUTBOX.SUBJECT), row.get(OUTBOX.BODY), row.get(OUTBOX.HTML),
                images(row.get(OUTBOX.MESSAGE_KEY)), row.get(OUTBOX.THREAD));
        var message = new Message(row.get(OUTBOX.MESSAGE_KEY), row.get(OUTBOX.KIND), row.get(OUTBOX.RECIPIENT),
                row.get(OUTBOX.WRITTEN_AT), mail);
        var now = sql.select(currentOffsetDateTime()).fetchSingle().value1();
        return new Claim(message, row.get(OUTBOX.ATTEMPTS), Duration.between(row.get(OUTBOX.WRITTEN_AT), now),
                row.get(OUTBOX.UNANSWERED), isOverCap(row, mostPerNight));
    }

    private List<InlineImage> images(String key) {
        return sql.selectFrom(OUTBOX_IMAGE)
                .where(OUTBOX_IMAGE.MESSAGE_KEY.eq(key))
                .orderBy(OUTBOX_IMAGE.POSITION)
                .fetch(row -> new InlineImage(
                        row.get(OUTBOX_IMAGE.CONTENT_ID), row.get(OUTBOX_IMAGE.ALT_TEXT), row.get(OUTBOX_IMAGE.PNG)));
    }

    /** Those another dispatcher is sending count as sent: while one counts, no other claims. */
    private boolean isOverCap(Record row, int mostPerNight) {
        if (!row.get(OUTBOX.KIND).equals(Letter.Kind.BREACH.code())) {
            return false;
        }
        var council = row.get(OUTBOX.AUTHORITY_KEY);
        sql.select(function("pg_advisory_xact_lock", Object.class, inline(COUNTING), inline(council))).fetch();
        return sql.fetchCount(OUTBOX, OUTBOX.KIND.eq(row.get(OUTBOX.KIND)), OUTBOX.AUTHORITY_KEY.eq(council),
                OUTBOX.MESSAGE_KEY.ne(row.get(OUTBOX.MESSAGE_KEY)),
                OUTBOX.SENT_AT.gt(after(NIGHT.negated()))
                        .or(OUTBOX.STATE.eq(Outbox.PENDING)
                                .and(OUTBOX.LEASE_UNTIL.ge(currentOffsetDateTime())))) >= mostPerNight;
    }

    private static Field<OffsetDateTime> after(Duration wait) {
        return currentOffsetDateTime().plus(DayToSecond.valueOf(wait));
    }
}
