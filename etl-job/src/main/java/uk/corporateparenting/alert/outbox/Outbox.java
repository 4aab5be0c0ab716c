package uk.corporateparenting.alert.outbox;

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
public final class Outbox {

    static final String PENDING = "PENDING";
    static final String SENT = "SENT";
    static final String DEAD = "DEAD";

    private Outbox() {}

    /**
     * Puts a letter in, unless the same occasion has already written to the same recipient.
     *
     * @return whether it is new
     */
    public static boolean put(DSLContext sql, Letter letter) {
        return sql.insertInto(OUTBOX)
                .set(OUTBOX.MESSAGE_KEY, key(letter))
                .set(OUTBOX.AUTHORITY_KEY, letter.authorityKey())
                .set(OUTBOX.PUBLICATION, letter.publication())
                .set(OUTBOX.RECIPIENT, letter.recipient())
                .set(OUTBOX.SUBJECT, letter.mail().subject())
                .set(OUTBOX.BODY, letter.mail().text())
                .set(OUTBOX.STATE, PENDING)
                .set(OUTBOX.ATTEMPTS, 0)
                .set(OUTBOX.NEXT_ATTEMPT_AT, currentOffsetDateTime())
                .onConflict(OUTBOX.MESSAGE_KEY)
                .doNothing()
                .execute() == 1;
    }

    /** The same message always has the same key, and with it the same Message-ID. */
    private static String key(Letter letter) {
        return letter.occasion() + "." + digest(letter.occasion() + "." + letter.recipient()).substring(0, 16);
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
