package uk.corporateparenting.alert.fault;

import static org.jooq.impl.DSL.currentOffsetDateTime;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import uk.corporateparenting.alert.outbox.Letter.Kind;
import uk.corporateparenting.alert.transport.Undelivered.Reason;
import uk.corporateparenting.setting.Council;

/** The mails about a council's figures that did not go out and will not be tried again. */
final class MailsGivenUp {

    private static final int MOST_NAMED = 20;

    private MailsGivenUp() {}

    /** Takes those that nobody was told of yet. */
    static Optional<Fault> take(DSLContext sql, Council council, ZonedDateTime now) {
        var dead = sql.update(OUTBOX)
                .set(OUTBOX.TOLD_AT, currentOffsetDateTime())
                .from(DIM_AUTHORITY)
                .where(
                        DIM_AUTHORITY.AUTHORITY_KEY.eq(OUTBOX.AUTHORITY_KEY),
                        DIM_AUTHORITY.SLUG.eq(council.slug()),
                        OUTBOX.KIND.eq(Kind.BREACH.code()),
                        OUTBOX.STATE.eq("DEAD"),
                        OUTBOX.TOLD_AT.isNull())
                .returningResult(OUTBOX.asterisk())
                .fetch();
        return dead.isEmpty() ? Optional.empty() : Optional.of(fault(council, dead, now));
    }

    private static Fault fault(Council council, Result<? extends Record> dead, ZonedDateTime now) {
        var first = dead.stream()
                .min(Comparator.comparing(row -> row.get(OUTBOX.MESSAGE_KEY)))
                .orElseThrow();
        return new Fault(
                council,
                first.get(OUTBOX.AUTHORITY_KEY),
                council.slug() + ".not-sent." + first.get(OUTBOX.MESSAGE_KEY) + "." + first.get(OUTBOX.ATTEMPTS),
                "Not sent: " + dead.size() + " mail(s) about " + council.name(),
                what(dead),
                Days.moment(now),
                """
                        Mend what the lines above say, then let them go again:
                        java -jar etl-job.jar alerts retry --authority %s
                        See ops/runbook.md, "deliver".""".formatted(council.slug()));
    }

    private static String what(List<? extends Record> dead) {
        var lines = dead.stream()
                .limit(MOST_NAMED)
                .map(row -> "- " + row.get(OUTBOX.RECIPIENT) + ", " + row.get(OUTBOX.LAST_FAILURE) + ": "
                        + Reason.valueOf(row.get(OUTBOX.LAST_FAILURE)).sentence())
                .collect(Collectors.joining("\n"));
        return dead.size() <= MOST_NAMED ? lines : lines + "\n- and " + (dead.size() - MOST_NAMED) + " more";
    }
}
