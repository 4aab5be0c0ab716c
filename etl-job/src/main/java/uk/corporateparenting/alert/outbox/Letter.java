package uk.corporateparenting.alert.outbox;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.alert.message.Mail;

/**
 * A mail to one recipient.
 *
 * @param occasion
 *            why it exists; an occasion makes one message for a recipient and never two
 * @param authorityKey
 *            council it is about; null where it is about several
 * @param publication
 *            publication it is about; null where it is about none
 */
public record Letter(
        Kind kind,
        String occasion,
        @Nullable Integer authorityKey,
        @Nullable Integer publication,
        String recipient,
        Mail mail) {

    /** Sorts of letters. */
    public enum Kind {
        /** For those whom a figure concerns. */
        BREACH,
        /** For data engineers, every morning. */
        DIGEST,
        /** For data engineers, at once. */
        FAULT;

        /** As it is written down. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A letter about a council's publication. */
    public static Letter ofPublication(
            String council, int authorityKey, int publication, String recipient, Mail mail) {
        return new Letter(Kind.BREACH, council + "." + publication, authorityKey, publication, recipient, mail);
    }

    /** A letter about a council's nights or machine. */
    public static Letter ofFault(@Nullable Integer authorityKey, String occasion, String recipient, Mail mail) {
        return new Letter(Kind.FAULT, occasion, authorityKey, null, recipient, mail);
    }

    /** A morning's letter. */
    public static Letter ofMorning(String occasion, String recipient, Mail mail) {
        return new Letter(Kind.DIGEST, occasion, null, null, recipient, mail);
    }

    String name() {
        return kind.code() + "." + occasion;
    }
}
