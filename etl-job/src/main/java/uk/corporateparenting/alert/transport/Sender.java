package uk.corporateparenting.alert.transport;

import org.jspecify.annotations.Nullable;

/**
 * Who the messages come from.
 *
 * @param replyTo
 *            address that answers go to
 * @param unsubscribe
 *            address that takes wishes to get no more of them
 */
public record Sender(String from, @Nullable String replyTo, @Nullable String unsubscribe) {

    /** The domain of the identities of messages. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
