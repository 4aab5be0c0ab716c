package uk.corporateparenting.alert;

import static org.jooq.impl.DSL.currentOffsetDateTime;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jooq.DSLContext;

/**
 * Messages that wait: put there in the publish transaction, so that a mail exists if and only if
 * its night does.
 */
final class Outbox {

    static final String PENDING = "PENDING";
    static final String SENT = "SENT";
    static final String DEAD = "DEAD";

    private Outbox() {}

    static void put(DSLContext sql, Publication publication, String recipient, BreachMail mail) {
        sql.insertInto(OUTBOX)
                .set(OUTBOX.MESSAGE_KEY, key(publication, recipient))
                .set(OUTBOX.AUTHORITY_KEY, publication.authorityKey())
                .set(OUTBOX.PUBLICATION, publication.number())
                .set(OUTBOX.RECIPIENT, recipient)
                .set(OUTBOX.SUBJECT, mail.subject())
                .set(OUTBOX.BODY, mail.body())
                .set(OUTBOX.STATE, PENDING)
                .set(OUTBOX.ATTEMPTS, 0)
                .set(OUTBOX.NEXT_ATTEMPT_AT, currentOffsetDateTime())
                .execute();
    }

    /** The same message always has the same key, and with it the same Message-ID. */
    private static String key(Publication publication, String recipient) {
        var name = publication.council().slug() + "." + publication.number();
        return "breach." + name + "." + digest(name + "." + recipient).substring(0, 16);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
