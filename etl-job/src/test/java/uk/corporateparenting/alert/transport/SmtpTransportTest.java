package uk.corporateparenting.alert.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import uk.corporateparenting.alert.message.Mail;
import uk.corporateparenting.alert.transport.Undelivered.Reason;

class SmtpTransportTest {

    private static final String PREFIX = "spring.mail.properties.";
    private static final Map<String, String> WITHOUT_ENCRYPTION = Map.of(
            "mail.smtp.starttls.enable", "false", "mail.smtp.starttls.required", "false");
    private static final Map<String, String> TRUSTING_ANYBODY = Map.of(
            "mail.smtp.ssl.trust", "*", "mail.smtp.ssl.checkserveridentity", "false");
    private static final HandOver ALLOWED = () -> true;
    private static final Sender SENDER = new Sender("warehouse@northshire.example.invalid", null, null);
    private static final Message MESSAGE = new Message(
            "breach.northshire.7.0123456789abcdef",
            "breach",
            "head@northshire.example.invalid",
            OffsetDateTime.of(2021, 10, 8, 2, 14, 0, 0, ZoneOffset.UTC),
            new Mail(
                    "Poor: REVIEWS ON TIME 84.9 % (Northshire, Sep 2021)",
                    "84.9 % of children in care reviews \u2013 656 of 773 \u2013 were held on time.\n",
                    "",
                    List.of(),
                    ""));

    @Test
    void a_mail_arrives_with_its_words_and_an_identity_of_its_own() throws Exception {
        var server = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP).dynamicPort());
        server.start();
        try {
            transport(server.getSmtp().getPort(), WITHOUT_ENCRYPTION).deliver(MESSAGE, ALLOWED);

            assertThat(server.getReceivedMessages()).singleElement().satisfies(mail -> {
                assertThat(mail.getSubject()).isEqualTo(MESSAGE.mail().subject());
                assertThat(mail.getContent().toString().lines().toList())
                        .isEqualTo(MESSAGE.mail().text().lines().toList());
                assertThat(mail.getContentType()).startsWith("text/plain");
                assertThat(mail.getAllRecipients()).extracting(Object::toString)
                        .containsExactly("head@northshire.example.invalid");
                assertThat(mail.getFrom()).extracting(Object::toString)
                        .containsExactly("warehouse@northshire.example.invalid");
                assertThat(mail.getMessageID())
                        .isEqualTo("<breach.northshire.7.0123456789abcdef@northshire.example.invalid>");
                assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            });
        } finally {
            server.stop();
        }
    }

    @Test
    void a_server_that_offers_no_encryption_is_handed_nothing_unless_configured_otherwise() throws Exception {
        try (var server = ScriptedMailServer.answering(Map.of())) {
            assertThat(failure(server, Map.of())).isEqualTo(Reason.SMTP_WITHOUT_TLS);
            assertThat(server.heard()).doesNotContain("MAIL", "RCPT", "DATA");
        }
        assertThat(Reason.SMTP_WITHOUT_TLS.sentence()).startsWith("It offers no encryption (STARTTLS)");
    }

    @Test
    void a_server_whose_certificate_nobody_vouches_for_is_handed_nothing() throws Exception {
        try (var server = ScriptedMailServer.withEncryption()) {
            assertThat(failure(server, Map.of())).isEqualTo(Reason.SMTP_TLS_FAILED);
            assertThat(server.heard()).doesNotContain("MAIL");
        }
    }

    @Test
    void a_trusted_server_is_spoken_to_in_cipher() throws Exception {
        try (var server = ScriptedMailServer.withEncryption()) {
            transport(server.port(), TRUSTING_ANYBODY).deliver(MESSAGE, ALLOWED);
            assertThat(server.taken()).hasSize(1);
            assertThat(server.heard()).containsSubsequence("EHLO", "STARTTLS", "EHLO", "MAIL", "RCPT", "DATA");
        }
    }

    @ParameterizedTest
    @CsvSource({"MAIL, 450, SMTP_NOT_YET", "MAIL, 550, SMTP_SENDER_REFUSED", "MAIL, 530, SMTP_LOGIN_REFUSED",
            "RCPT, 450, SMTP_NOT_YET", "RCPT, 452, SMTP_NOT_YET", "RCPT, 550, SMTP_REFUSED", "RCPT, 553, SMTP_REFUSED",
            "MAIL, 421, SMTP_UNREACHABLE", "DATA, 451, SMTP_NOT_YET", "DATA, 554, SMTP_REFUSED",
            "TEXT, 451, SMTP_NOT_YET", "TEXT, 552, SMTP_REFUSED",
            "EHLO, 421, SMTP_UNREACHABLE"})
    void an_answer_of_the_server_decides_whether_trying_again_can_help(String verb, int code, Reason reason)
            throws Exception {
        try (var server = ScriptedMailServer.answering(Map.of(verb, code + " no", "HELO", code + " no"))) {
            assertThat(failure(server, WITHOUT_ENCRYPTION)).isEqualTo(reason);
        }
    }

    @ParameterizedTest
    @CsvSource({"EHLO", "MAIL", "RCPT", "DATA"})
    void a_connection_that_breaks_is_one_that_cannot_be_reached(String verb) throws Exception {
        try (var server = ScriptedMailServer.answering(
                Map.of(verb, ScriptedMailServer.DROP, "HELO", ScriptedMailServer.DROP))) {
            assertThat(failure(server, WITHOUT_ENCRYPTION)).isEqualTo(Reason.SMTP_UNREACHABLE);
        }
    }

    @ParameterizedTest
    @CsvSource({"drop", "25", "nonsense", "''"})
    @Timeout(20)
    void a_server_that_got_the_whole_text_and_does_not_answer_is_silent(String answer) throws Exception {
        try (var server = ScriptedMailServer.answering(Map.of("TEXT", answer))) {
            var halfASecond = new HashMap<>(WITHOUT_ENCRYPTION);
            halfASecond.put("mail.smtp.timeout", "500");
            assertThat(failure(server, halfASecond)).isEqualTo(Reason.SMTP_SILENT);
        }
    }

    @Test
    void a_text_that_is_anothers_to_send_by_now_does_not_go_out() throws Exception {
        try (var server = ScriptedMailServer.answering(Map.of())) {
            var failure = catchThrowableOfType(Undelivered.class,
                    () -> transport(server.port(), WITHOUT_ENCRYPTION).deliver(MESSAGE, () -> false));
            assertThat(failure.reason()).isEqualTo(Reason.TAKEN_OVER);
            assertThat(server.taken()).isEmpty();
        }
    }

    @Test
    void a_message_that_was_taken_stays_taken_when_the_goodbye_fails() throws Exception {
        for (var goodbye : List.of(ScriptedMailServer.DROP, "421 no")) {
            try (var server = ScriptedMailServer.answering(Map.of("QUIT", goodbye))) {
                transport(server.port(), WITHOUT_ENCRYPTION).deliver(MESSAGE, ALLOWED);
                assertThat(server.taken()).hasSize(1);
            }
        }
    }

    @Test
    @Timeout(20)
    void a_server_that_does_not_answer_is_not_waited_for_longer_than_the_time_set() throws Exception {
        try (var server = ScriptedMailServer.answering(Map.of("MAIL", ScriptedMailServer.HANG))) {
            var oneSecond = Map.of("mail.smtp.starttls.enable", "false", "mail.smtp.starttls.required", "false",
                    "mail.smtp.timeout", "1000");
            assertThat(failure(server, oneSecond)).isEqualTo(Reason.SMTP_UNREACHABLE);
        }
    }

    @Test
    void times_are_set_and_encryption_is_demanded_in_what_ships() throws IOException {
        assertThat(shipped()).containsAllEntriesOf(Map.of(
                "mail.smtp.connectiontimeout", 10_000,
                "mail.smtp.timeout", 30_000,
                "mail.smtp.writetimeout", 30_000,
                "mail.smtp.starttls.enable", true,
                "mail.smtp.starttls.required", true));
    }

    @Test
    void a_server_that_is_not_there_cannot_be_reached() throws Exception {
        int port;
        try (var nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = nobody.getLocalPort();
        }
        assertThat(failure(transport(port, Map.of()), MESSAGE)).isEqualTo(Reason.SMTP_UNREACHABLE);
    }

    @ParameterizedTest
    @CsvSource({"no address", "'two@a.invalid, three@b.invalid'", "'a@b.invalid\nBcc: c@d.invalid'", "''"})
    void an_address_that_is_none_or_several_is_never_tried(String address) throws Exception {
        try (var server = ScriptedMailServer.answering(Map.of())) {
            var message = new Message(MESSAGE.key(), MESSAGE.kind(), address, MESSAGE.writtenAt(), MESSAGE.mail());
            assertThat(failure(transport(server.port(), WITHOUT_ENCRYPTION), message))
                    .isEqualTo(Reason.ADDRESS_INVALID);
            assertThat(server.heard()).isEmpty();
        }
    }

    @Test
    void a_line_break_in_a_subject_starts_no_header() throws Exception {
        try (var server = ScriptedMailServer.answering(Map.of())) {
            var subject = "Poor\r\nBcc: stranger@example.invalid\r\n\r\nHello";
            transport(server.port(), WITHOUT_ENCRYPTION)
                    .deliver(new Message(MESSAGE.key(), MESSAGE.kind(), MESSAGE.recipient(), MESSAGE.writtenAt(),
                            new Mail(subject, MESSAGE.mail().text(), "", List.of(), "")), ALLOWED);
            assertThat(server.taken()).singleElement().satisfies(text -> assertThat(text.split("\n\n", 2)[0].lines())
                    .noneMatch(line -> line.startsWith("Bcc")));
            assertThat(server.heard()).containsOnlyOnce("RCPT");
        }
    }

    private static Reason failure(ScriptedMailServer server, Map<String, String> settings) throws IOException {
        return failure(transport(server.port(), settings), MESSAGE);
    }

    private static Reason failure(Transport transport, Message message) {
        var failure = catchThrowableOfType(Undelivered.class, () -> transport.deliver(message, ALLOWED));
        return Objects.requireNonNull(failure, "The message was taken").reason();
    }

    private static Transport transport(int port, Map<String, String> settings) throws IOException {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        var properties = new Properties();
        shipped().forEach((key, value) -> properties.put(key, String.valueOf(value)));
        properties.putAll(settings);
        sender.setJavaMailProperties(properties);
        return new SmtpTransport(sender, SENDER, Login.AS_CONFIGURED);
    }

    /** The mail library's settings as the program ships them. */
    private static Map<Object, Object> shipped() throws IOException {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        var properties = new Properties();
        Objects.requireNonNull(yaml.getObject()).forEach((key, value) -> {
            if (key.toString().startsWith(PREFIX)) {
                properties.put(key.toString().substring(PREFIX.length()), value);
            }
        });
        return properties;
    }
}
