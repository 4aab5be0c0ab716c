package uk.corporateparenting.alert.outbox;

import static uk.corporateparenting.schema.control.Tables.OUTBOX;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import uk.corporateparenting.alert.outbox.Claims.Claim;
import uk.corporateparenting.alert.transport.Transport;
import uk.corporateparenting.alert.transport.Undelivered;
import uk.corporateparenting.alert.transport.Undelivered.Reason;

/**
 * Empties the outbox: claims a message, sends it outside any transaction, and says how that went.
 */
public final class Dispatcher {

    private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
            Duration.ofMinutes(15), Duration.ofHours(1));
    private static final Duration PATIENCE = Duration.ofDays(3);
    private static final int MOST_UNANSWERED = 2;

    private final DSLContext sql;
    private final TransactionOperations transaction;
    private final Transport transport;
    private final int mostPerNight;

    public Dispatcher(DSLContext sql, TransactionOperations transaction, Transport transport, int mostPerNight) {
        this.sql = sql;
        this.transaction = transaction;
        this.transport = transport;
        this.mostPerNight = mostPerNight;
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
        var claims = new Claims(sql, UUID.randomUUID());
        for (var claim = next(claims); claim.isPresent(); claim = next(claims)) {
            var failure = send(claim.get(), claims);
            if (failure == null) {
                sent++;
                if (sent == 1) {
                    transaction.executeWithoutResult(_ -> claims.wake());
                }
                continue;
            }
            reasons.add(failure);
            givenUp += isHopeless(claim.get(), failure) ? 1 : 0;
            if (failure.concernsEveryMessage()) {
                break;
            }
        }
        return new Dispatched(sent, givenUp, sql.fetchCount(OUTBOX, OUTBOX.STATE.eq(Outbox.PENDING)), reasons,
                transport.destination());
    }

    private Optional<Claim> next(Claims claims) {
        return Optional.ofNullable(transaction.execute(_ -> claims.next(mostPerNight).orElse(null)));
    }

    private @Nullable Reason send(Claim claim, Claims claims) {
        try {
            refuseWhatMustNotGo(claim);
            var key = claim.message().key();
            transport.deliver(
                    claim.message(), () -> Boolean.TRUE.equals(transaction.execute(_ -> claims.handOver(key))));
            transaction.executeWithoutResult(_ -> claims.sent(key));
            return null;
        } catch (Undelivered failure) {
            return transaction.execute(_ -> settle(claim, failure.reason(), claims));
        }
    }

    private static void refuseWhatMustNotGo(Claim claim) throws Undelivered {
        if (claim.unanswered() >= MOST_UNANSWERED) {
            throw new Undelivered(Reason.UNANSWERED_TWICE);
        }
        if (claim.isOverCap()) {
            throw new Undelivered(Reason.NIGHT_IS_FULL);
        }
    }

    /** Notes the failure and returns what it amounts to. */
    private static Reason settle(Claim claim, Reason failure, Claims claims) {
        var reason = isUnansweredAgain(claim, failure) ? Reason.UNANSWERED_TWICE : failure;
        if (isHopeless(claim, reason)) {
            claims.giveUp(claim.message().key(), reason, failure == Reason.SMTP_SILENT);
            return reason;
        }
        var wait = WAITS.get(Math.min(claim.attempts(), WAITS.size()) - 1);
        claims.putOff(claim.message().key(), reason, wait);
        if (reason.pausesEverything()) {
            claims.pause(wait);
        }
        return reason;
    }

    /** Whether another try could bring a third copy. */
    private static boolean isUnansweredAgain(Claim claim, Reason failure) {
        return failure == Reason.SMTP_SILENT && claim.unanswered() + 1 >= MOST_UNANSWERED;
    }

    private static boolean isHopeless(Claim claim, Reason reason) {
        return reason.isFinal() || (reason != Reason.TAKEN_OVER && claim.age().compareTo(PATIENCE) >= 0);
    }
}
