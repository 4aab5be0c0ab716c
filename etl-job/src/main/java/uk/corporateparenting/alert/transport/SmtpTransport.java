package uk.corporateparenting.alert.transport;

import jakarta.mail.MessagingException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import uk.corporateparenting.alert.transport.Undelivered.Reason;

/** Sends messages by SMTP, one recipient each. */
public final class SmtpTransport implements Transport {

    private final JavaMailSenderImpl server;
    private final Sender sender;
    private final Login login;

    public SmtpTransport(JavaMailSenderImpl server, Sender sender, Login login) {
        this.server = server;
        this.sender = sender;
        this.login = login;
    }

    @Override
    public void deliver(Message message, HandOver handOver) throws Undelivered {
        var text = text(message, handOver);
        login.prepare(server);
        try {
            server.send(text);
        } catch (MailException failure) {
            if (!SmtpFailure.isAfterTheMessageWasTaken(failure)) {
                throw new Undelivered(reason(text, failure));
            }
        }
    }

    private MimeText text(Message message, HandOver handOver) throws Undelivered {
        try {
            return new MimeText(server.getSession(), message, sender, handOver);
        } catch (MessagingException _) {
            throw new Undelivered(Reason.ADDRESS_INVALID);
        }
    }

    private Reason reason(MimeText text, MailException failure) {
        if (text.isRefused()) {
            return Reason.TAKEN_OVER;
        }
        if (text.isWritten() && !SmtpFailure.isAnswered(failure)) {
            return Reason.SMTP_SILENT;
        }
        var reason = SmtpFailure.reasonOf(failure);
        if (reason == Reason.SMTP_LOGIN_REFUSED) {
            login.refused();
        }
        return reason;
    }

    @Override
    public String destination() {
        return "the mail server " + server.getHost();
    }
}
