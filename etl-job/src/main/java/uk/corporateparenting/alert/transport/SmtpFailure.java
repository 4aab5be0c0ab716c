package uk.corporateparenting.alert.transport;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import uk.corporateparenting.alert.transport.Undelivered.Reason;

/** Reads from what the mail library throws why a message was not taken. */
final class SmtpFailure {

    private static final int FIRST_REFUSING_CODE = 400;
    private static final int FIRST_PERMANENT_CODE = 500;
    private static final int CLOSING = 421;
    private static final int NO_ANSWER = -1;
    private static final Set<Integer> LOGIN_CODES = Set.of(530, 534, 535, 538);
    /** The library has no type of its own for it. */
    private static final String NO_STARTTLS = "STARTTLS is required";

    private SmtpFailure() {}

    static Reason reasonOf(MailException failure) {
        return failure instanceof MailAuthenticationException
                ? Reason.SMTP_LOGIN_REFUSED
                : causes(failure).flatMap(cause -> reason(cause).stream()).findFirst().orElse(Reason.SMTP_UNREACHABLE);
    }

    /** Whether the server said what it made of the message; a broken connection says nothing. */
    static boolean isAnswered(MailException failure) {
        return causes(failure).anyMatch(cause -> cause instanceof SMTPSendFailedException refused
                && refused.getReturnCode() >= FIRST_REFUSING_CODE);
    }

    /** Only closing the connection failed: the server had taken the message. */
    static boolean isAfterTheMessageWasTaken(MailException failure) {
        return failure instanceof MailSendException sending
                && sending.getFailedMessages().isEmpty()
                && sending.getMessage() != null
                && sending.getMessage().startsWith("Failed to close server connection");
    }

    /** The library chains exceptions in two ways; the outer ones say less. */
    private static Stream<Throwable> causes(MailException failure) {
        var first = failure instanceof MailSendException sending
                ? Stream.concat(sending.getFailedMessages().values().stream(), Stream.ofNullable(failure.getCause()))
                : Stream.ofNullable(failure.getCause());
        return first.flatMap(SmtpFailure::withNext);
    }

    private static Stream<Throwable> withNext(Throwable cause) {
        var inner = Stream.of(
                Optional.ofNullable(cause.getCause()),
                cause instanceof MessagingException chained
                        ? Optional.<Throwable>ofNullable(chained.getNextException())
                        : Optional.<Throwable>empty())
                .flatMap(Optional::stream)
                .distinct();
        return Stream.concat(inner.flatMap(SmtpFailure::withNext), Stream.of(cause));
    }

    private static Optional<Reason> reason(Throwable cause) {
        return Optional.ofNullable(switch (cause) {
            case SSLException _ -> Reason.SMTP_TLS_FAILED;
            case SMTPSenderFailedException _ -> Reason.SMTP_SENDER_REFUSED;
            case SMTPSendFailedException refused -> ofCode(refused.getReturnCode());
            case SMTPAddressFailedException refused -> ofCode(refused.getReturnCode());
            case SendFailedException _ -> null;
            case MessagingException connecting when String.valueOf(connecting.getMessage()).startsWith(NO_STARTTLS) ->
                Reason.SMTP_WITHOUT_TLS;
            default -> null;
        });
    }

    private static Reason ofCode(int code) {
        if (code == CLOSING || code == NO_ANSWER) {
            return Reason.SMTP_UNREACHABLE;
        }
        if (LOGIN_CODES.contains(code)) {
            return Reason.SMTP_LOGIN_REFUSED;
        }
        return code >= FIRST_PERMANENT_CODE ? Reason.SMTP_REFUSED : Reason.SMTP_NOT_YET;
    }
}
