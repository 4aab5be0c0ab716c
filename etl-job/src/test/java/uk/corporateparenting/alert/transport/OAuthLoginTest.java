package uk.corporateparenting.alert.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.corporateparenting.alert.transport.ScriptedMailServer.USUALLY;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import uk.corporateparenting.alert.message.Mail;
import uk.corporateparenting.alert.transport.Undelivered.Reason;

/** A mail server that wants a token, and a service that gives it out. */
class OAuthLoginTest {

    private static final String MAILBOX = "warehouse@northshire.example.invalid";
    private static final int AN_HOUR = 3600;
    private static final Message MESSAGE = new Message("breach.northshire.7.0123", "breach",
            "head@northshire.example.invalid", OffsetDateTime.of(2021, 10, 8, 2, 14, 0, 0, ZoneOffset.UTC),
            new Mail("Poor: visits", "text", "", List.of(), ""));

    @Test
    void the_token_of_the_client_logs_in() throws Exception {
        try (var tokens = TokenService.valid(AN_HOUR); var server = server(new AtomicBoolean())) {
            transport(tokens.uri(), server).deliver(MESSAGE, () -> true);

            assertThat(tokens.asked()).containsExactly("client_id=warehouse&client_secret=s%26cret"
                    + "&grant_type=client_credentials&scope=https%3A%2F%2Fmail.example%2F.default");
            assertThat(server.logins()).containsExactly("user=" + MAILBOX + "\1auth=Bearer token-1\1\1");
            assertThat(server.accepted()).hasSize(1);
        }
    }

    @Test
    void a_token_is_kept_while_it_is_valid() throws Exception {
        try (var tokens = TokenService.valid(AN_HOUR); var server = server(new AtomicBoolean())) {
            var transport = transport(tokens.uri(), server);
            transport.deliver(MESSAGE, () -> true);
            transport.deliver(MESSAGE, () -> true);
            assertThat(tokens.asked()).hasSize(1);
            assertThat(server.accepted()).hasSize(2);
        }
    }

    @Test
    void a_token_about_to_end_is_not_used_again() throws Exception {
        try (var tokens = TokenService.valid(60); var server = server(new AtomicBoolean())) {
            var transport = transport(tokens.uri(), server);
            transport.deliver(MESSAGE, () -> true);
            transport.deliver(MESSAGE, () -> true);
            assertThat(server.logins()).last().asString().contains("token-2");
        }
    }

    @Test
    void a_token_that_the_server_does_not_believe_is_not_used_again() throws Exception {
        var isRefused = new AtomicBoolean(true);
        try (var tokens = TokenService.valid(AN_HOUR); var server = server(isRefused)) {
            var transport = transport(tokens.uri(), server);
            assertThat(failure(transport)).isEqualTo(Reason.SMTP_LOGIN_REFUSED);
            isRefused.set(false);
            transport.deliver(MESSAGE, () -> true);
            assertThat(server.logins()).last().asString().contains("token-2");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"400|{\"error\":\"invalid_client\"}|TOKEN_REFUSED", "401|no|TOKEN_REFUSED",
            "200|{\"error\":\"none\"}|TOKEN_REFUSED", "200|<html>|TOKEN_UNREACHABLE", "503|later|TOKEN_UNREACHABLE"})
    void without_a_token_nothing_is_handed_over(int status, String answer, Reason reason) throws Exception {
        try (var tokens = TokenService.saying(status, answer); var server = server(new AtomicBoolean())) {
            assertThat(failure(transport(tokens.uri(), server))).isEqualTo(reason);
            assertThat(server.reached()).isEmpty();
        }
    }

    @Test
    void a_token_service_that_is_not_there_cannot_be_reached() throws Exception {
        try (var server = server(new AtomicBoolean())) {
            assertThat(failure(transport(URI.create("http://localhost:1/token"), server)))
                    .isEqualTo(Reason.TOKEN_UNREACHABLE);
        }
    }

    @ParameterizedTest
    @CsvSource({"https://login.example/token, true", "http://login.example/token, false",
            "http://localhost:8080/token, true"})
    void the_secret_is_sent_in_cipher_only(URI uri, boolean isSafe) {
        assertThat(client(uri).isSafe()).isEqualTo(isSafe);
    }

    @Test
    void the_secret_is_in_no_text_of_the_client() {
        assertThat(client(URI.create("https://login.example/token"))).asString().doesNotContain("s&cret");
    }

    private static ScriptedMailServer server(AtomicBoolean isRefusing) throws Exception {
        return ScriptedMailServer.answering(verb -> switch (verb) {
            case "EHLO" -> "250-localhost\r\n250 AUTH PLAIN LOGIN XOAUTH2";
            case "AUTH" -> isRefusing.get() ? "535 no" : "235 welcome";
            default -> USUALLY;
        });
    }

    private static Reason failure(Transport transport) {
        return catchThrowableOfType(Undelivered.class, () -> transport.deliver(MESSAGE, () -> true)).reason();
    }

    private static OAuthClient client(URI tokens) {
        return new OAuthClient(tokens, "warehouse", "s&cret", "https://mail.example/.default");
    }

    private static Transport transport(URI tokens, ScriptedMailServer server) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(server.port());
        sender.setUsername(MAILBOX);
        return new SmtpTransport(sender, new Sender(MAILBOX, null, null), new OAuthLogin(client(tokens)));
    }
}
