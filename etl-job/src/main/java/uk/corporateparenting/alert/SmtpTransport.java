package uk.corporateparenting.alert;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends messages by SMTP, one recipient each. */
public final class SmtpTransport implements Transport {

    private static final int FIRST_PERMANENT_CODE = 500;

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
            throw new Undelivered("ADDRESS_INVALID", true);
        } catch (MailAuthenticationException _) {
            throw new Undelivered("SMTP_LOGIN_REFUSED", false);
        } catch (MailSendException failure) {
            if (!wasTakenBefore(failure)) {
                throw undelivered(failure);
            }
        } catch (MailException _) {
            throw new Undelivered("SMTP_FAILED", false);
        }
    }

    /** Only closing the connection failed: the server had taken the message. */
    private static boolean wasTakenBefore(MailSendException failure) {
        return failure.getFailedMessages().isEmpty() && failure.getMessage() != null
                && failure.getMessage().startsWith("Failed to close server connection");
    }

    private static Undelivered undelivered(MailSendException failure) {
        var causes = failure.getFailedMessages().isEmpty() ? Map.of() : failure.getFailedMessages();
        var isFinal = causes.values().stream()
                .anyMatch(cause -> cause instanceof Throwable thrown && isPermanent(thrown));
        return new Undelivered(isFinal ? "SMTP_REFUSED" : "SMTP_UNREACHABLE", isFinal);
    }

    private static boolean isPermanent(Throwable cause) {
        return switch (cause) {
            case SMTPSendFailedException refused -> refused.getReturnCode() >= FIRST_PERMANENT_CODE;
            case SMTPAddressFailedException refused -> refused.getReturnCode() >= FIRST_PERMANENT_CODE;
            case SendFailedException several when several.getNextException() != null ->
                isPermanent(several.getNextException());
            default -> false;
        };
    }

    @Override
    public String destination() {
        return "the mail server " + host;
    }
}
