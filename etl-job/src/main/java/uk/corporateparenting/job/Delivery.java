package uk.corporateparenting.job;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.corporateparenting.alert.fault.Faults;
import uk.corporateparenting.alert.fault.Morning;
import uk.corporateparenting.alert.outbox.Dispatcher;
import uk.corporateparenting.alert.outbox.Dispatcher.Dispatched;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;

/** What follows every night and every look: faults are told, mails sent, the heartbeat written. */
@Component
public final class Delivery {

    private final DSLContext sql;
    private final TransactionOperations transaction;
    private final Dispatcher dispatcher;
    private final Heartbeat heartbeat;
    private final LocalTime deadline;
    private final Clock clock;

    Delivery(
            DSLContext sql,
            TransactionOperations transaction,
            Dispatcher dispatcher,
            Heartbeat heartbeat,
            JobSettings settings,
            Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.dispatcher = dispatcher;
        this.heartbeat = heartbeat;
        this.deadline = settings.schedule().deadline();
        this.clock = clock;
    }

    /** Tells faults, sends what is due and writes the heartbeat; as often as one likes. */
    public Dispatched look(Configuration configuration) {
        tellFaults(configuration);
        var dispatched = dispatcher.sendAllDue();
        if (dispatched.givenUp() > 0 && tellFaults(configuration) > 0) {
            dispatcher.sendAllDue();
        }
        heartbeat.beat(sql, ZonedDateTime.now(clock), dispatched.reasons());
        return dispatched;
    }

    /** Writes the morning's mail about some councils, once per day, and sends what is due. */
    public Dispatched morning(Configuration configuration, List<Council> councils) {
        transaction.executeWithoutResult(
                _ -> Morning.tell(sql, configuration, councils, ZonedDateTime.now(clock)));
        return look(configuration);
    }

    private int tellFaults(Configuration configuration) {
        return Objects.requireNonNull(
                transaction.execute(_ -> Faults.tell(sql, configuration, deadline, ZonedDateTime.now(clock))));
    }
}
