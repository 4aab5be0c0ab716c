package uk.corporateparenting.alert.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.control.Tables.LEASE;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;
import static uk.corporateparenting.schema.control.Tables.RUN;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.alert.message.Mail;
import uk.corporateparenting.alert.outbox.Letter;
import uk.corporateparenting.alert.outbox.Outbox;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;
import uk.corporateparenting.setting.Recipient;

/** What the data engineers of two councils are told, and how often. */
class FaultsTest {

    private static final Configuration CONFIGURATION = TestProgram.configuration();
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZonedDateTime MORNING = ZonedDateTime.of(2021, 10, 8, 7, 0, 0, 0, LONDON);
    private static final LocalTime DEADLINE = LocalTime.of(6, 0);
    private static final LocalDate LAST_NIGHT = LocalDate.of(2021, 10, 7);
    private static final UUID HOLDER = new UUID(0, 1);
    private static final DSLContext SQL = TestDatabase.jooq(TestDatabase.fresh());

    @BeforeAll
    static void two_councils() {
        var key = 0;
        for (var council : CONFIGURATION.councils()) {
            key++;
            SQL.insertInto(DIM_AUTHORITY)
                    .set(DIM_AUTHORITY.AUTHORITY_KEY, key)
                    .set(DIM_AUTHORITY.SLUG, council.slug())
                    .set(DIM_AUTHORITY.CODE, council.code())
                    .set(DIM_AUTHORITY.NAME, council.name())
                    .set(DIM_AUTHORITY.SOURCE_FORMAT, council.sourceFormat())
                    .set(DIM_AUTHORITY.SOURCE_SYSTEM, council.sourceSystem())
                    .set(DIM_AUTHORITY.KNOWN_FROM, 1)
                    .execute();
        }
    }

    @BeforeEach
    void nothing_ran() {
        List.of(OUTBOX, RUN, LEASE).forEach(table -> SQL.deleteFrom(table).execute());
    }

    @Test
    void a_held_night_is_told_at_once_with_what_since_when_and_what_to_do() {
        ran(1, LAST_NIGHT, "HELD", "ssd_cla_visits.csv was not accepted: EMPTY. The file is empty.");

        assertThat(tell()).isEqualTo(1);

        var mail = SQL.fetchSingle(OUTBOX);
        assertThat(mail.get(OUTBOX.RECIPIENT)).isEqualTo("data.engineer@cambridgeshire.example.invalid");
        assertThat(mail.get(OUTBOX.SUBJECT)).isEqualTo("Held: Cambridgeshire, night of 7 October 2021");
        assertThat(mail.get(OUTBOX.BODY)).isEqualTo("""
                Held: Cambridgeshire, night of 7 October 2021

                ssd_cla_visits.csv was not accepted: EMPTY. The file is empty.
                Since: 8 October 2021, 02:14

                To do:
                  Have the files sent again and start the night again:
                  java -jar etl-job.jar night --authority cambridgeshire --business-date 2021-10-07
                  To publish all the same, add: --accept-held "who agreed, and why"
                  See ops/runbook.md, "A night that is held".

                What was published before stands: readers see its figures, and heads of service were told nothing new.
                You get this as data engineer of Cambridgeshire. It holds no child's details.
                """);
    }

    @ParameterizedTest
    @CsvSource({"HELD", "FAILED"})
    void a_fault_is_told_once_until_the_night_is_tried_again(String state) {
        ran(1, LAST_NIGHT, state, "Because.");
        assertThat(tell()).isEqualTo(1);
        assertThat(tell()).isZero();
        SQL.update(RUN).set(RUN.ATTEMPT, 2).execute();
        assertThat(tell()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"PUBLISHED", "UNCHANGED"})
    void a_good_night_is_no_fault(String state) {
        ran(1, LAST_NIGHT, state, null);
        assertThat(tell()).isZero();
    }

    @Test
    void a_night_whose_process_is_gone_is_told_and_one_that_runs_is_not() {
        ran(1, LAST_NIGHT, "RUNNING", null);
        SQL.insertInto(LEASE)
                .set(LEASE.AUTHORITY_KEY, 1)
                .set(LEASE.HOLDER, HOLDER)
                .set(LEASE.EXPIRES_AT, OffsetDateTime.now(LONDON).plusHours(1))
                .execute();
        assertThat(tell()).isZero();

        SQL.update(LEASE).set(LEASE.EXPIRES_AT, MORNING.toOffsetDateTime()).execute();
        assertThat(tell()).isEqualTo(1);
        assertThat(subjects()).containsExactly("Stopped: Cambridgeshire, night of 7 October 2021");
    }

    @ParameterizedTest
    @CsvSource({"05:59, 0", "06:00, 1", "23:59, 1"})
    void a_night_that_has_not_begun_is_told_from_the_deadline_on(String time, int letters) {
        ran(1, LAST_NIGHT.minusDays(1), "PUBLISHED", null);
        var now = MORNING.with(LocalTime.parse(time));
        assertThat(Faults.tell(SQL, CONFIGURATION, DEADLINE, now)).isEqualTo(letters);
        assertThat(Faults.tell(SQL, CONFIGURATION, DEADLINE, now)).as("once").isZero();
    }

    @ParameterizedTest
    @CsvSource({"7, 1", "8, 0"})
    void a_council_that_has_not_run_for_a_week_is_not_expected_any_more(int days, int letters) {
        ran(1, LAST_NIGHT.minusDays(days), "PUBLISHED", null);
        assertThat(tell()).isEqualTo(letters);
    }

    @Test
    void a_council_that_never_ran_is_not_expected() {
        assertThat(tell()).isZero();
    }

    @Test
    void a_night_that_is_late_is_told_once_whether_the_schedule_or_a_look_notices() {
        ran(1, LAST_NIGHT.minusDays(1), "PUBLISHED", null);

        assertThat(tellLate("It has not begun.")).isEqualTo(1);
        assertThat(tellLate("It has not begun.")).isZero();
        assertThat(tell()).isZero();
        assertThat(subjects()).containsExactly("Late: Cambridgeshire, night of 7 October 2021");
        assertThat(SQL.fetchValue(OUTBOX.BODY)).contains("It is not published by 06:00. It has not begun.",
                "Since: 06:00 on 8 October 2021", "See ops/runbook.md, \"NIGHT_LATE\".");
    }

    @ParameterizedTest
    @CsvSource({"HELD", "FAILED"})
    void a_night_that_came_to_a_bad_end_is_told_as_that_and_not_as_late_too(String state) {
        ran(1, LAST_NIGHT, state, "Because.");
        assertThat(tell()).isEqualTo(1);
        assertThat(tellLate("The ledger says " + state + ".")).isZero();
    }

    @Test
    void nights_that_were_passed_over_are_told_once_with_the_command_that_brings_them() {
        var council = CONFIGURATION.councils().getFirst();
        var missed = List.of(LAST_NIGHT.minusDays(2), LAST_NIGHT.minusDays(1));

        assertThat(Faults.tellMissed(SQL, CONFIGURATION, council, missed, MORNING)).isEqualTo(1);
        assertThat(Faults.tellMissed(SQL, CONFIGURATION, council, missed, MORNING)).isZero();

        assertThat(subjects()).containsExactly("Missed: Cambridgeshire, 2 night(s)");
        assertThat(SQL.fetchValue(OUTBOX.BODY)).contains("5 October 2021, 6 October 2021",
                "replay --authority cambridgeshire --from 2021-10-05", "Readers see the newest night");
    }

    @Test
    void mails_that_were_given_up_are_told_once_all_in_one() {
        for (var number = 0; number < 3; number++) {
            Outbox.put(SQL, Letter.ofPublication("cambridgeshire", 1, 7, "head" + number + "@elsewhere.example",
                    new Mail("Poor", "text", "", List.of(), "")));
        }
        SQL.update(OUTBOX)
                .set(OUTBOX.STATE, "DEAD")
                .set(OUTBOX.LAST_FAILURE, "RECIPIENT_NOT_ALLOWED")
                .execute();

        assertThat(tell()).isEqualTo(1);
        assertThat(tell()).isZero();

        assertThat(SQL.fetchSingle(OUTBOX, OUTBOX.KIND.eq("fault"))).satisfies(mail -> {
            assertThat(mail.get(OUTBOX.SUBJECT)).isEqualTo("Not sent: 3 mail(s) about Cambridgeshire");
            assertThat(mail.get(OUTBOX.BODY)).contains("head2@elsewhere.example, RECIPIENT_NOT_ALLOWED",
                    "allowed-domains", "alerts retry --authority cambridgeshire");
        });
    }

    @Test
    void a_fault_mail_that_is_given_up_is_no_fault_to_be_mailed() {
        ran(1, LAST_NIGHT, "HELD", "Because.");
        tell();
        SQL.update(OUTBOX).set(OUTBOX.STATE, "DEAD").set(OUTBOX.LAST_FAILURE, "SMTP_REFUSED").execute();
        assertThat(tell()).isZero();
    }

    @Test
    void the_morning_is_told_good_or_bad() {
        ran(1, LAST_NIGHT, "PUBLISHED", null);
        assertThat(morning(CONFIGURATION.councils())).isEqualTo(2);
        assertThat(subjects()).containsExactlyInAnyOrder(
                "Good: Cambridgeshire (night of 7 October 2021)",
                "Not started: Peterborough (night of 7 October 2021)");
    }

    @Test
    void a_morning_is_told_once_per_day_and_set_of_councils() {
        assertThat(morning(CONFIGURATION.councils())).isEqualTo(2);
        assertThat(morning(CONFIGURATION.councils())).isZero();
        assertThat(Morning.tell(SQL, CONFIGURATION, CONFIGURATION.councils(), MORNING.withHour(23))).isZero();
        assertThat(Morning.tell(SQL, CONFIGURATION, CONFIGURATION.councils(), MORNING.plusDays(1))).isEqualTo(2);
    }

    @Test
    void one_engineer_of_several_councils_gets_one_mail_about_all_of_them() {
        ran(1, LAST_NIGHT, "HELD", "Because.");
        ran(2, LAST_NIGHT, "PUBLISHED", null);
        var everywhere = CONFIGURATION.recipients().stream()
                .filter(row -> row.role().equals("data_engineer"))
                .findFirst()
                .map(row -> new Recipient("*", "*", "*", row.role(), row.name(),
                        "engineer@example.invalid", row.from(), null))
                .orElseThrow();

        assertThat(Morning.tell(SQL, with(everywhere), CONFIGURATION.councils(), MORNING)).isEqualTo(1);

        var mail = SQL.fetchSingle(OUTBOX);
        assertThat(mail.get(OUTBOX.SUBJECT))
                .isEqualTo("Held: Cambridgeshire of 2 councils (night of 7 October 2021)");
        assertThat(mail.get(OUTBOX.BODY)).contains("HELD  Cambridgeshire", "Because.", "GOOD  Peterborough",
                "Mails of the last 24 hours");
    }

    private static Configuration with(Recipient only) {
        return new Configuration(CONFIGURATION.folder(), CONFIGURATION.councils(), CONFIGURATION.indicators(),
                CONFIGURATION.targets(), List.of(only), CONFIGURATION.populations(), CONFIGURATION.settings(),
                CONFIGURATION.roles(), CONFIGURATION.workingDays(), CONFIGURATION.terms(), CONFIGURATION.files());
    }

    private static int tell() {
        return Faults.tell(SQL, CONFIGURATION, DEADLINE, MORNING);
    }

    private static int tellLate(String why) {
        return Faults.tellLate(SQL, CONFIGURATION, CONFIGURATION.councils().getFirst(), LAST_NIGHT, DEADLINE, why,
                MORNING);
    }

    private static int morning(List<Council> councils) {
        return Morning.tell(SQL, CONFIGURATION, councils, MORNING);
    }

    private static List<String> subjects() {
        return SQL.fetchValues(OUTBOX.SUBJECT);
    }

    private static void ran(int council, LocalDate date, String state, @Nullable String reason) {
        SQL.insertInto(RUN)
                .set(RUN.AUTHORITY_KEY, council)
                .set(RUN.BUSINESS_DATE, date)
                .set(RUN.ATTEMPT, 1)
                .set(RUN.STATE, state)
                .set(RUN.HOLDER, HOLDER)
                .set(RUN.TRIGGER, "test")
                .set(RUN.STARTED_AT, MORNING.withHour(2).toOffsetDateTime())
                .set(RUN.FINISHED_AT,
                        state.equals("RUNNING") ? null : MORNING.withHour(2).withMinute(14).toOffsetDateTime())
                .set(RUN.PUBLICATION, state.equals("PUBLISHED") ? 5 : null)
                .set(RUN.REASON, reason)
                .execute();
    }
}
