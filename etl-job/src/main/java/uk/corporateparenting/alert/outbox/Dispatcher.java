package uk.corporateparenting.alert.outbox;

import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.types.DayToSecond;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import uk.corporateparenting.alert.transport.Message;
import uk.corporateparenting.alert.transport.Transport;
import uk.corporateparenting.alert.transport.Undelivered;
import uk.corporateparenting.alert.transport.Undelivered.Reason;

/**
 * Empties the outbox: claims a message, sends it outside any transaction, and says how that went.
 */
public final class Dispatcher {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
            Duration.ofMinutes(15), Duration.ofHours(1));
    private static final int MOST_ATTEMPTS = 72;

    private final DSLContext sql;
    private final TransactionOperations transaction;
    private final Transport transport;

    public Dispatcher(DSLContext sql, TransactionOperations transaction, Transport transport) {
        this.sql = sql;
        this.transaction = transaction;
        this.transport = transport;
    }

    /**
     * What came of a round.
     *
     * @param sent
     *            messages that went out
     * @param givenUp
     *            messages that will not be tried again
     * @param waiting
     *            messages that wait for another try, those of rounds before included
     * @param reasons
     *            why not every message went out
     */
    public record Dispatched(int sent, int givenUp, int waiting, Set<Reason> reasons, String destination) {}

    /** Sends every message that is due, until one says that none will be taken now. */
    public Dispatched sendAllDue() {
        var sent = 0;
        var givenUp = 0;
        var reasons = EnumSet.noneOf(Reason.class);
        var token = UUID.randomUUID();
        for (var claimed = claim(token); claimed.isPresent(); claimed = claim(token)) {
            var failure = send(claimed.get(), token);
            sent += failure == null ? 1 : 0;
            if (failure != null) {
                reasons.add(failure.reason());
                givenUp += failure.isGivenUp() ? 1 : 0;
                if (failure.reason().concernsEveryMessage()) {
                    break;
                }
            }
        }
        var waiting = sql.fetchCount(OUTBOX, OUTBOX.STATE.eq(Outbox.PENDING));
        return new Dispatched(sent, givenUp, waiting, reasons, transport.destination());
    }

    private record Failure(Reason reason, boolean isGivenUp) {}

    private @Nullable Failure send(Record row, UUID token) {
        var message = new Message(
                row.get(OUTBOX.MESSAGE_KEY), row.get(OUTBOX.RECIPIENT), row.get(OUTBOX.SUBJECT), row.get(OUTBOX.BODY));
        try {
            transport.deliver(message);
            transaction.executeWithoutResult(_ -> settle(message, token, Outbox.SENT, null, Duration.ZERO));
            return null;
        } catch (Undelivered failure) {
            var tries = row.get(OUTBOX.ATTEMPTS);
            var isGivenUp = failure.reason().isFinal() || tries >= MOST_ATTEMPTS;
            var state = isGivenUp ? Outbox.DEAD : Outbox.PENDING;
            var wait = WAITS.get(Math.min(tries, WAITS.size()) - 1);
            transaction.executeWithoutResult(_ -> settle(message, token, state, failure.reason().name(), wait));
            return new Failure(failure.reason(), isGivenUp);
        }
    }

    private Optional<Record> claim(UUID token) {
        return Optional.ofNullable(transaction.execute(_ -> sql.update(OUTBOX)
                .set(OUTBOX.LEASE_TOKEN, token)
                .set(OUTBOX.LEASE_UNTIL, after(LEASE))
                .set(OUTBOX.ATTEMPTS, OUTBOX.ATTEMPTS.plus(1))
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
                .fetchOne()));
    }

    private void settle(
            Message message, UUID token, String state, @Nullable String failure, Duration wait) {
        sql.update(OUTBOX)
                .set(OUTBOX.STATE, state)
                .set(OUTBOX.SENT_AT, state.equals(Outbox.SENT) ? currentOffsetDateTime() : OUTBOX.SENT_AT)
                .set(OUTBOX.LAST_FAILURE, failure)
                .set(OUTBOX.NEXT_ATTEMPT_AT, after(wait))
                .setNull(OUTBOX.LEASE_UNTIL)
                .setNull(OUTBOX.LEASE_TOKEN)
                .where(OUTBOX.MESSAGE_KEY.eq(message.key()), OUTBOX.LEASE_TOKEN.eq(token))
                .execute();
    }

    private static Field<OffsetDateTime> after(Duration wait) {
        return currentOffsetDateTime().plus(DayToSecond.valueOf(wait));
    }
}
