package uk.corporateparenting.alert.fault;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;

import java.time.Duration;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.types.DayToSecond;

/** How the mails of the last day fared. */
final class MailsWaiting {

    private MailsWaiting() {}

    static String sentence(DSLContext sql) {
        var sinceYesterday = currentOffsetDateTime().minus(DayToSecond.valueOf(Duration.ofDays(1)));
        return "Mails of the last 24 hours: " + howMany(sql, OUTBOX.SENT_AT.ge(sinceYesterday)) + " sent, "
                + howMany(sql, OUTBOX.STATE.eq("PENDING")) + " waiting, "
                + howMany(sql, OUTBOX.STATE.eq("DEAD").and(OUTBOX.NEXT_ATTEMPT_AT.ge(sinceYesterday))) + " given up, "
                + howMany(sql, OUTBOX.SENT_AT.ge(sinceYesterday).and(OUTBOX.UNANSWERED.gt(0)))
                + " that may have arrived twice.";
    }

    private static int howMany(DSLContext sql, Condition which) {
        return sql.select(count()).from(OUTBOX).where(which).fetchSingle().value1();
    }
}
