package uk.corporateparenting.alert.outbox;

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
        String occasion,
        @Nullable Integer authorityKey,
        @Nullable Integer publication,
        String recipient,
        Mail mail) {

    /** A letter about a council's publication. */
    public static Letter ofPublication(
            String council, int authorityKey, int publication, String recipient, Mail mail) {
        return new Letter("breach." + council + "." + publication, authorityKey, publication, recipient, mail);
    }
}
