package uk.corporateparenting.alert.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;

/** A message as RFC 5322 text with an identity that never changes. */
final class MimeText extends MimeMessage {

    private final String messageId;
    private final HandOver handOver;
    private boolean isRefused;
    private boolean isWritten;

    MimeText(Session session, Message message, Sender sender, HandOver handOver) throws MessagingException {
        super(session);
        this.handOver = handOver;
        messageId = "<" + message.key() + "@" + sender.domain() + ">";
        setFrom(new InternetAddress(sender.from(), true));
        setRecipient(RecipientType.TO, new InternetAddress(message.recipient(), true));
        setSubject(message.mail().subject(), UTF_8.name());
        setSentDate(Date.from(message.writtenAt().toInstant()));
        for (var header : Headers.of(message, sender).entrySet()) {
            setHeader(header.getKey(), header.getValue());
        }
        if (message.mail().html().isEmpty()) {
            setText(message.mail().text(), UTF_8.name());
        } else {
            setContent(Parts.of(message.mail()));
        }
    }

    /** The library would make up a new identity at each save. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        if (!handOver.begins()) {
            isRefused = true;
            throw new IOException("The message is another's to send.");
        }
        super.writeTo(out, ignored);
        isWritten = true;
    }

    /** Whether the text was not allowed out. */
    boolean isRefused() {
        return isRefused;
    }

    /** Whether the whole text went out. */
    boolean isWritten() {
        return isWritten;
    }
}
