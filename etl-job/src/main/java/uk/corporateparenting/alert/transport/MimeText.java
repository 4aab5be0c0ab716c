package uk.corporateparenting.alert.transport;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;

/** A message as RFC 5322 text with an identity that never changes. */
final class MimeText extends MimeMessage {

    private final String messageId;

    MimeText(Session session, Message message, String from) throws MessagingException {
        super(session);
        var domain = from.substring(from.indexOf('@') + 1);
        messageId = "<" + message.key() + "@" + domain + ">";
        setFrom(new InternetAddress(from, true));
        setRecipient(RecipientType.TO, new InternetAddress(message.recipient(), true));
        setSubject(message.subject(), StandardCharsets.UTF_8.name());
        setText(message.body(), StandardCharsets.UTF_8.name());
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "All");
    }

    /** The library would make up a new identity at each save. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
