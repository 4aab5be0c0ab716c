package uk.corporateparenting.alert.transport;

import java.time.OffsetDateTime;
import uk.corporateparenting.alert.message.Mail;

/**
 * One message to one recipient, as it waits in the outbox.
 *
 * @param kind
 *            sort of message, by which a mailbox can file it
 * @param writtenAt
 *            the date it bears, however late it is sent
 */
public record Message(String key, String kind, String recipient, OffsetDateTime writtenAt, Mail mail) {}
