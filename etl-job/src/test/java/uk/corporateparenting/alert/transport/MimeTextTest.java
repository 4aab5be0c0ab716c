package uk.corporateparenting.alert.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import uk.corporateparenting.alert.message.InlineImage;
import uk.corporateparenting.alert.message.Mail;

/** What a mail program gets to see. */
class MimeTextTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final OffsetDateTime WRITTEN = OffsetDateTime.of(2021, 10, 8, 2, 14, 0, 0, ZoneOffset.UTC);
    private static final Mail MAIL = new Mail(
            "Poor: Reviews held on time 94.8%, target above 97% (Northshire, May 2026)",
            "Reviews \u2013 219 of 231 were on time \u2717\n",
            "<html lang=\"en-GB\"><img src=\"cid:chart\" alt=\"Falling since May\"> \u2717</html>",
            List.of(new InlineImage("chart", "Falling since May", PNG)),
            "northshire.reviews_on_time");

    private final GreenMail server = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP).dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void words_html_and_picture_are_parts_that_every_mail_program_reads() throws Exception {
        var mixed = parts(received(MAIL, sender()), "multipart/mixed");
        var related = parts(mixed.getBodyPart(0), "multipart/related");
        var alternative = parts(related.getBodyPart(0), "multipart/alternative");

        assertThat(alternative.getBodyPart(0).getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(alternative.getBodyPart(0).getContent().toString().strip()).isEqualTo(MAIL.text().strip());
        assertThat(alternative.getBodyPart(1).getContentType()).startsWith("text/html").containsIgnoringCase("utf-8");
        assertThat(alternative.getBodyPart(1).getContent().toString().strip()).isEqualTo(MAIL.html());
        var picture = related.getBodyPart(1);
        assertThat(picture.getContentType()).startsWith("image/png");
        assertThat(picture.getHeader("Content-ID")).containsExactly("<chart>");
        assertThat(picture.getDisposition()).isEqualTo(Part.INLINE);
        assertThat(picture.getFileName()).isEqualTo("chart.png");
        assertThat(picture.getInputStream().readAllBytes()).isEqualTo(PNG);
    }

    @Test
    void its_headers_thread_it_and_keep_machines_from_answering() throws Exception {
        var message = received(MAIL, sender());

        assertThat(message.getSubject()).isEqualTo(MAIL.subject());
        assertThat(message.getMessageID()).isEqualTo("<breach.northshire.7.0123@northshire.example.invalid>");
        var thread = "<thread.northshire.reviews_on_time@northshire.example.invalid>";
        assertThat(message.getHeader("References")).containsExactly(thread);
        assertThat(message.getHeader("In-Reply-To")).containsExactly(thread);
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(message.getHeader("List-Id"))
                .containsExactly("<breach.corporate-parenting.northshire.example.invalid>");
        assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<mailto:stop@northshire.example.invalid>");
        assertThat(message.getHeader("Reply-To")).containsExactly("team@northshire.example.invalid");
        assertThat(message.getHeader("Importance")).isNull();
        assertThat(message.getSentDate()).isEqualTo(Date.from(Instant.from(WRITTEN)));
    }

    @Test
    void what_is_not_configured_is_not_there() throws Exception {
        var message = received(MAIL, new Sender("warehouse@northshire.example.invalid", null, null));
        assertThat(message.getHeader("List-Unsubscribe")).isNull();
        assertThat(message.getHeader("Reply-To")).isNull();
    }

    @Test
    void a_mail_of_words_only_stands_alone() throws Exception {
        var message = received(new Mail("Held: Northshire", "text\n", "", List.of(), ""), sender());
        assertThat(message.getContentType()).startsWith("text/plain");
        assertThat(message.getHeader("References")).isNull();
    }

    @Test
    void a_line_break_in_a_thread_starts_no_header() throws Exception {
        var message = received(new Mail("s", "t", "", List.of(), "a\r\nBcc: b@example.invalid"), sender());
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getHeader("References"))
                .containsExactly("<thread.a__Bcc__b_example.invalid@northshire.example.invalid>");
    }

    private static Sender sender() {
        return new Sender("warehouse@northshire.example.invalid", "team@northshire.example.invalid",
                "stop@northshire.example.invalid");
    }

    private MimeMessage received(Mail mail, Sender sender) throws Exception {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost("localhost");
        smtp.setPort(server.getSmtp().getPort());
        new SmtpTransport(smtp, sender, Login.AS_CONFIGURED).deliver(
                new Message("breach.northshire.7.0123", "breach", "head@northshire.example.invalid", WRITTEN, mail),
                () -> true);
        return server.getReceivedMessages()[0];
    }

    private static MimeMultipart parts(Part whole, String type) throws Exception {
        assertThat(whole.getContentType()).startsWith(type);
        return (MimeMultipart) whole.getContent();
    }
}
