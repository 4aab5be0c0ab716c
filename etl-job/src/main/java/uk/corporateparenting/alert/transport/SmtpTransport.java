package uk.corporateparenting.alert.transport;

import jakarta.mail.MessagingException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import uk.corporateparenting.alert.transport.Undelivered.Reason;

/** Sends messages by SMTP, one recipient each. */
public final class SmtpTransport implements Transport {

    private final JavaMailSender sender;
    private final String from;
    private final String host;

    public SmtpTransport(JavaMailSender sender, String from, String host) {
        this.sender = sender;
        this.from = from;
        this.host = host;
    }

    @Override
    public void deliver(Message message) throws Undelivered {
        try {
            sender.send(new MimeText(sender.createMimeMessage().getSession(), message, from));
        } catch (MessagingException _) {
            throw new Undelivered(Reason.ADDRESS_INVALID);
        } catch (MailException failure) {
            if (!SmtpFailure.isAfterTheMessageWasTaken(failure)) {
                throw new Undelivered(SmtpFailure.reasonOf(failure));
            }
        }
    }

    @Override
    public String destination() {
        return "the mail server " + host;
    }
}
