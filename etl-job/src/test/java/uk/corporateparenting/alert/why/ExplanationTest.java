package uk.corporateparenting.alert.why;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.alert.breach.PublishedNights.REVIEWS;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.alert.breach.PublishedNights;
import uk.corporateparenting.alert.message.Mail;
import uk.corporateparenting.alert.night.NightAlerts;
import uk.corporateparenting.alert.outbox.Letter;
import uk.corporateparenting.alert.outbox.Outbox;
import uk.corporateparenting.alert.silence.Silence;
import uk.corporateparenting.alert.silence.Silences;
import uk.corporateparenting.calendar.MonthEnd;

/** What alerts why says of September 2021. */
class ExplanationTest {

    private static final DSLContext DATABASE = PublishedNights.database();
    private static final String HEAD = "head.of.service@cambridgeshire.example.invalid";
    private static final String ROUTE = "Head of Corporate Parenting, Cambridgeshire <" + HEAD
            + ">, as head of service for all indicators";

    private PublishedNights nights = PublishedNights.of(DATABASE, "cambridgeshire");

    @BeforeEach
    void nothing_is_known() {
        DATABASE.deleteFrom(OUTBOX).execute();
        nights = PublishedNights.of(DATABASE, "cambridgeshire");
    }

    @Test
    void of_a_breach_it_names_the_rule_the_news_the_route_and_the_message() {
        nights.published(REVIEWS, "2021-08", "STRONG", 98);
        nights.published(REVIEWS, "2021-09", "POOR", 50);

        var why = why(publish("2021-10-07"));

        assertThat(why.get("figure")).containsExactly("50.0% (50 of 100), target above 97%, Poor.");
        assertThat(why.get("state")).singleElement().asString().startsWith("Published; it speaks of 2021-09-30");
        assertThat(why.get("rule")).containsExactly("A published month end is Poor and the one judged before it was"
                + " not, or there is none: a breach opens.");
        assertThat(why.get("suppression")).containsExactly("none");
        assertThat(why.get("episode")).containsExactly("Poor since 2021-09-30.");
        assertThat(why.get("news")).containsExactly("OPENED by publication 1, night of 2021-10-07: told.");
        assertThat(why.get("route")).containsExactly("Publication 1: " + ROUTE);
        assertThat(why.get("sent")).containsExactly("Publication 1, " + HEAD + ": PENDING, attempts 0");
        assertThat(why.get("silence")).containsExactly("none");
    }

    @Test
    void of_a_figure_that_is_kept_back_it_names_the_reason_and_who_would_be_told() {
        nights.write(REVIEWS, "2021-09", "PUBLISHED", "POOR", 5, 9);

        var why = why(publish("2021-10-07"));

        assertThat(why.get("suppression")).singleElement().asString()
                .startsWith("BELOW_MINIMUM_DENOMINATOR. It counts");
        assertThat(why.get("rule")).containsExactly("A figure that is kept back can neither open nor end a breach.");
        assertThat(why.get("news")).containsExactly("none");
        assertThat(why.get("route")).containsExactly("Would be told: " + ROUTE);
        assertThat(why.get("sent")).containsExactly("none");
    }

    @Test
    void of_a_silenced_one_it_says_who_silenced_it_and_what_was_withheld() {
        var silence = new Silence(REVIEWS, LocalDate.of(2021, 12, 1), "A. Head", "the panel is being rebuilt");
        Silences.add(DATABASE, nights.authorityKey(), silence);
        nights.published(REVIEWS, "2021-09", "POOR", 50);

        var why = why(publish("2021-10-07"));

        assertThat(why.get("news")).containsExactly(
                "OPENED by publication 1, night of 2021-10-07: withheld, SILENCED. The indicator was silenced.");
        assertThat(why.get("silence"))
                .containsExactly("Silenced until 2021-12-01 by A. Head: the panel is being rebuilt");
        Silences.add(DATABASE, nights.authorityKey(), new Silence(REVIEWS, LocalDate.EPOCH, "A. Head", "ended"));
    }

    @Test
    void of_good_performance_it_says_that_there_is_nothing_to_tell() {
        nights.published(REVIEWS, "2021-09", "STRONG", 98);

        assertThat(why(publish("2021-10-07")).get("rule")).containsExactly(
                "Neither this month end nor the one judged before it is Poor: there is nothing to tell.");
    }

    @Test
    void every_revision_that_was_told_is_listed() {
        nights.published(REVIEWS, "2021-09", "POOR", 50);
        publish("2021-10-07");
        nights.write(REVIEWS, "2021-09", "RESTATED", "STRONG", 98, 100);

        assertThat(why(publish("2021-10-08")).get("news")).containsExactly(
                "OPENED by publication 1, night of 2021-10-07: told.",
                "CORRECTED by publication 2, night of 2021-10-08: told.");
    }

    @Test
    void a_mail_of_another_kind_to_the_same_person_is_not_taken_for_it() {
        nights.published(REVIEWS, "2021-09", "POOR", 50);
        var publication = publish("2021-10-07");
        var fault = new Mail("The night of 2021-10-07 was late", "Late.", "", List.of(), "");
        DATABASE.fetchValues(OUTBOX.RECIPIENT).forEach(recipient -> Outbox.put(DATABASE, new Letter(
                Letter.Kind.FAULT, "late", publication.authorityKey(), publication.number(), recipient, fault)));

        assertThat(why(publication).get("sent")).hasSize(1);
        assertThat(why(publication).get("route")).hasSize(1);
    }

    @Test
    void of_a_mail_that_is_kept_no_longer_it_says_so() {
        nights.published(REVIEWS, "2021-09", "POOR", 50);
        var publication = publish("2021-10-07");
        DATABASE.deleteFrom(OUTBOX).execute();

        assertThat(why(publication).get("sent")).singleElement().asString()
                .endsWith(": kept no longer; it is older than mails are kept.");
    }

    private Publication publish(String date) {
        var publication = nights.publish(date);
        NightAlerts.write(DATABASE, publication, nights.configuration());
        return publication;
    }

    private Map<String, List<String>> why(Publication publication) {
        return Explanation
                .of(DATABASE, publication, nights.configuration(), REVIEWS, MonthEnd.of(YearMonth.of(2021, 9)))
                .orElseThrow()
                .stream()
                .collect(Collectors.groupingBy(
                        Record2::value1, Collectors.mapping(Record2::value2, Collectors.toList())));
    }
}
