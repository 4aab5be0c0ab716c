package uk.corporateparenting.alert.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.corporateparenting.alert.message.Mail;
import uk.corporateparenting.alert.transport.Undelivered.Reason;

/** No stranger is written to, and outside production nobody but one is. */
class GuardedTransportTest {

    private final List<Message> sent = new ArrayList<>();
    private final Transport noted = new Transport() {

        @Override
        public void deliver(Message message, HandOver handOver) {
            sent.add(message);
        }

        @Override
        public String destination() {
            return "a list";
        }
    };

    @ParameterizedTest
    @CsvSource({"head@northshire.gov.uk", "head@social.northshire.gov.uk", "head@Northshire.GOV.UK"})
    void a_recipient_of_an_allowed_domain_or_below_it_is_written_to(String address) throws Exception {
        new AllowedDomains(noted, List.of("northshire.gov.uk")).deliver(to(address), () -> true);
        assertThat(sent).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"head@mail.example", "head@notnorthshire.gov.uk", "head@northshire.gov.uk.example", "head",
            "head@northshire.gov.uk@mail.example"})
    void any_other_recipient_is_not(String address) {
        var allowed = new AllowedDomains(noted, List.of("northshire.gov.uk"));
        var refusal = catchThrowableOfType(Undelivered.class, () -> allowed.deliver(to(address), () -> true));
        assertThat(refusal.reason()).isEqualTo(Reason.RECIPIENT_NOT_ALLOWED);
        assertThat(refusal.reason().isFinal()).isTrue();
        assertThat(sent).isEmpty();
    }

    @Test
    void outside_production_every_message_goes_to_one_address_and_says_so() throws Exception {
        new Redirected(noted, "tester@northshire.gov.uk", "[TEST]").deliver(to("head@elsewhere.example"), () -> true);
        assertThat(sent).singleElement().satisfies(message -> {
            assertThat(message.recipient()).isEqualTo("tester@northshire.gov.uk");
            assertThat(message.mail().subject()).isEqualTo("[TEST] Poor: visits");
            assertThat(message.key()).isEqualTo("breach.northshire.7.0123");
        });
    }

    @Test
    void a_mail_of_a_folder_is_whole_or_not_there(@TempDir Path folder) throws Exception {
        var transport = new FolderTransport(folder, new Sender("warehouse@northshire.gov.uk", null, null));
        var message = to("head@northshire.gov.uk");
        assertThatThrownBy(() -> transport.deliver(message, () -> false)).isInstanceOf(Undelivered.class);
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
        transport.deliver(message, () -> true);
        assertThat(Files.readString(folder.resolve("breach.northshire.7.0123.eml")))
                .contains("Message-ID: <breach.northshire.7.0123@northshire.gov.uk>",
                        "Date: Fri, 8 Oct 2021");
    }

    @Test
    void a_mail_that_cannot_be_put_into_the_folder_leaves_nothing_of_it_there(@TempDir Path folder) throws Exception {
        var inTheWay = Files.createDirectories(folder.resolve("breach.northshire.7.0123.eml").resolve("in the way"));
        var transport = new FolderTransport(folder, new Sender("warehouse@northshire.gov.uk", null, null));

        assertThatThrownBy(() -> transport.deliver(to("head@northshire.gov.uk"), () -> true))
                .isInstanceOfSatisfying(Undelivered.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.FOLDER_NOT_WRITABLE));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(inTheWay.getParent());
        }
    }

    private static Message to(String recipient) {
        return new Message("breach.northshire.7.0123", "breach", recipient,
                OffsetDateTime.of(2021, 10, 8, 2, 14, 0, 0, ZoneOffset.UTC),
                new Mail("Poor: visits", "text", "", List.of(), ""));
    }
}
