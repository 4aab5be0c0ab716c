package uk.corporateparenting.alert.why;

import static uk.corporateparenting.schema.control.Tables.BREACH_RECIPIENT;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.alert.outbox.Letter;

/** Who was written to about one month end, and what became of the message. */
record SendRecord(
        int publication,
        String recipient,
        String name,
        String why,
        @Nullable String state,
        @Nullable Integer attempts,
        @Nullable OffsetDateTime sentAt,
        @Nullable String lastFailure) {

    /** The messages about a month end, the oldest first. */
    static List<SendRecord> of(DSLContext sql, int authorityKey, String indicator, LocalDate monthEnd) {
        return sql.select(
                BREACH_RECIPIENT.PUBLICATION,
                BREACH_RECIPIENT.RECIPIENT,
                BREACH_RECIPIENT.NAME,
                BREACH_RECIPIENT.WHY,
                OUTBOX.STATE,
                OUTBOX.ATTEMPTS,
                OUTBOX.SENT_AT,
                OUTBOX.LAST_FAILURE)
                .from(BREACH_RECIPIENT)
                .leftJoin(OUTBOX)
                .on(
                        OUTBOX.KIND.eq(Letter.Kind.BREACH.code()),
                        OUTBOX.AUTHORITY_KEY.eq(BREACH_RECIPIENT.AUTHORITY_KEY),
                        OUTBOX.PUBLICATION.eq(BREACH_RECIPIENT.PUBLICATION),
                        OUTBOX.RECIPIENT.eq(BREACH_RECIPIENT.RECIPIENT))
                .where(
                        BREACH_RECIPIENT.AUTHORITY_KEY.eq(authorityKey),
                        BREACH_RECIPIENT.INDICATOR_CODE.eq(indicator),
                        BREACH_RECIPIENT.MONTH_END.eq(monthEnd))
                .orderBy(BREACH_RECIPIENT.PUBLICATION, BREACH_RECIPIENT.RECIPIENT)
                .fetch(Records.mapping(SendRecord::new));
    }

    /** Who, and why they. */
    String route() {
        return "Publication " + publication + ": " + name + " <" + recipient + ">, " + why;
    }

    /** What became of it. */
    String sentence() {
        var message = "Publication " + publication + ", " + recipient + ": ";
        return state == null
                ? message + "kept no longer; it is older than mails are kept."
                : message + state
                        + (sentAt == null ? "" : " at " + sentAt)
                        + ", attempts " + attempts
                        + (lastFailure == null ? "" : ", last failure " + lastFailure);
    }
}
