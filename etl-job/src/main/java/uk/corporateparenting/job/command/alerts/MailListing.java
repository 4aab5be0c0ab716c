package uk.corporateparenting.job.command.alerts;

import static uk.corporateparenting.schema.control.Tables.OUTBOX;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

/**
 * The mails, newest first: whose, about what, and what became of each. One of a fault or of the
 * morning belongs to no publication.
 */
final class MailListing {

    private MailListing() {}

    static Result<? extends Record> of(DSLContext sql, Condition which) {
        return sql.select(
                DIM_AUTHORITY.SLUG.as("authority"),
                PUBLICATION.BUSINESS_DATE.as("night"),
                OUTBOX.PUBLICATION,
                OUTBOX.KIND,
                OUTBOX.RECIPIENT,
                OUTBOX.SUBJECT,
                OUTBOX.STATE,
                OUTBOX.ATTEMPTS,
                OUTBOX.SENT_AT,
                OUTBOX.UNANSWERED.as("uncertain"),
                OUTBOX.LAST_FAILURE)
                .from(OUTBOX)
                .leftJoin(PUBLICATION)
                .on(
                        PUBLICATION.AUTHORITY_KEY.eq(OUTBOX.AUTHORITY_KEY),
                        PUBLICATION.PUBLICATION_.eq(OUTBOX.PUBLICATION))
                .leftJoin(DIM_AUTHORITY)
                .on(DIM_AUTHORITY.AUTHORITY_KEY.eq(OUTBOX.AUTHORITY_KEY))
                .where(which)
                .orderBy(OUTBOX.WRITTEN_AT.desc(), DIM_AUTHORITY.SLUG, OUTBOX.RECIPIENT)
                .fetch();
    }
}
