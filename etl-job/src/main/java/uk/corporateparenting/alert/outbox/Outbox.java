package uk.corporateparenting.alert.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.noCondition;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;
import static uk.corporateparenting.schema.control.Tables.OUTBOX_IMAGE;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import uk.corporateparenting.alert.message.InlineImage;
import uk.corporateparenting.alert.transport.Undelivered.Reason;

/**
 * Messages that wait: put there in the publish transaction, so that a mail exists if and only if
 * its night does.
 */
public final class Outbox {

    static final String PENDING = "PENDING";
    static final String SENT = "SENT";
    static final String DEAD = "DEAD";

    private static final int DIGITS_OF_A_KEY = 16;

    private Outbox() {}

    /**
     * Puts a letter in, unless the same occasion has already written to the same recipient.
     *
     * @return whether it is new
     */
    public static boolean put(DSLContext sql, Letter letter) {
        var key = key(letter);
        var isNew = sql.insertInto(OUTBOX)
                .set(OUTBOX.MESSAGE_KEY, key)
                .set(OUTBOX.KIND, letter.kind().code())
                .set(OUTBOX.AUTHORITY_KEY, letter.authorityKey())
                .set(OUTBOX.PUBLICATION, letter.publication())
                .set(OUTBOX.RECIPIENT, letter.recipient())
                .set(OUTBOX.SUBJECT, letter.mail().subject())
                .set(OUTBOX.BODY, letter.mail().text())
                .set(OUTBOX.HTML, letter.mail().html())
                .set(OUTBOX.THREAD, letter.mail().thread())
                .set(OUTBOX.WRITTEN_AT, currentOffsetDateTime())
                .set(OUTBOX.STATE, PENDING)
                .set(OUTBOX.ATTEMPTS, 0)
                .set(OUTBOX.NEXT_ATTEMPT_AT, currentOffsetDateTime())
                .onConflict(OUTBOX.MESSAGE_KEY)
                .doNothing()
                .execute() == 1;
        if (isNew) {
            putImages(sql, key, letter.mail().images());
        }
        return isNew;
    }

    /**
     * Lets the messages about a council go again that were given up, for one reason or any.
     *
     * @return how many
     */
    public static int revive(DSLContext sql, String council, Optional<Reason> reason) {
        return sql.update(OUTBOX)
                .set(OUTBOX.STATE, PENDING)
                .set(OUTBOX.ATTEMPTS, 0)
                .set(OUTBOX.UNANSWERED, 0)
                .set(OUTBOX.NEXT_ATTEMPT_AT, currentOffsetDateTime())
                .setNull(OUTBOX.TOLD_AT)
                .from(DIM_AUTHORITY)
                .where(ofCouncil(council), failedFor(reason), OUTBOX.STATE.eq(DEAD))
                .execute();
    }

    /**
     * Lets the mails of a council that wait for another try go at once; how many. One that its server
     * may have taken keeps its time.
     */
    public static int hasten(DSLContext sql, String council, Optional<Reason> reason) {
        return sql.update(OUTBOX)
                .set(OUTBOX.NEXT_ATTEMPT_AT, currentOffsetDateTime())
                .from(DIM_AUTHORITY)
                .where(ofCouncil(council), failedFor(reason), OUTBOX.STATE.eq(PENDING))
                .and(OUTBOX.NEXT_ATTEMPT_AT.gt(currentOffsetDateTime()))
                .and(OUTBOX.UNANSWERED.eq(0))
                .execute();
    }

    private static Condition ofCouncil(String slug) {
        return DIM_AUTHORITY.AUTHORITY_KEY.eq(OUTBOX.AUTHORITY_KEY).and(DIM_AUTHORITY.SLUG.eq(slug));
    }

    private static Condition failedFor(Optional<Reason> reason) {
        return reason.map(Reason::name).map(OUTBOX.LAST_FAILURE::eq).orElse(noCondition());
    }

    private static void putImages(DSLContext sql, String key, List<InlineImage> images) {
        var position = 0;
        for (var image : images) {
            position++;
            sql.insertInto(OUTBOX_IMAGE)
                    .set(OUTBOX_IMAGE.MESSAGE_KEY, key)
                    .set(OUTBOX_IMAGE.POSITION, position)
                    .set(OUTBOX_IMAGE.CONTENT_ID, image.contentId())
                    .set(OUTBOX_IMAGE.ALT_TEXT, image.altText())
                    .set(OUTBOX_IMAGE.PNG, image.png())
                    .execute();
        }
    }

    /** The same message always has the same key, and with it the same Message-ID. */
    private static String key(Letter letter) {
        return letter.name() + "." + digest(letter.name() + "." + letter.recipient()).substring(0, DIGITS_OF_A_KEY);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
