package uk.corporateparenting.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;
import static uk.corporateparenting.schema.control.Tables.RUN;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quartz.CronTrigger;
import org.quartz.JobBuilder;
import org.quartz.Scheduler;
import org.quartz.TriggerKey;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;

/** One program that serves, from the night after which it was away. */
@Timeout(600)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServedNightsTest {

    private static final String COUNCIL = "cambridgeshire";
    private static final LocalDate BEFORE = LocalDate.of(2021, 10, 1);
    private static final LocalDate DUE = LocalDate.of(2021, 10, 4);
    private static final Instant NOON = DUE.plusDays(1).atTime(12, 0).atZone(NightTimes.ZONE).toInstant();
    private static final TriggerKey ALARM = new TriggerKey(COUNCIL, "night");

    @TempDir
    private static Path folder;

    private static Servers servers = new Servers(List.of());

    @BeforeAll
    static void a_night_is_published_and_then_nothing_ran_for_three() throws Exception {
        SampleExtracts.write(
                folder.resolve("inbox"),
                new SamplePlan(
                        List.of(new SampleCouncil(COUNCIL, SourceSystem.LIQUIDLOGIC, 12)), BEFORE, DUE, 7, 0),
                _ -> {});
        servers = Servers.start(1, folder, TestDatabase.fresh());
        program().night(COUNCIL, BEFORE);
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    @Test
    @Order(1)
    void before_it_is_caught_up_the_program_is_not_ready_and_says_why() {
        var night = night(NOON);

        assertThat(night.isReady()).isFalse();
        assertThat(night.isLate()).isTrue();
        assertThat(night.sentence()).isEqualTo("Readers see the night of 2021-10-01; that of 2021-10-04 is not"
                + " published. It has not begun: its export is not in the inbox or not complete, or nothing looked for"
                + " it.");
    }

    @Test
    @Order(2)
    void the_first_round_runs_the_newest_night_and_names_those_passed_over() throws Exception {
        servers.roundTogether(NOON);

        assertThat(sqlDates()).containsExactly(BEFORE, DUE);
        assertThat(night(NOON).isReady()).isTrue();
        assertThat(night(NOON).isLate()).isFalse();
        assertThat(night(NOON).missedSentence()).isEqualTo("Cambridgeshire: 2 night(s) were passed over, as a newer one"
                + " is published: 2021-10-02, 2021-10-03. Their figures are not in the history; to bring them in, put"
                + " their exports into the inbox, then: replay --authority cambridgeshire --from 2021-10-02.");
        assertThat(program().sql().fetchValue(RUN.TRIGGER, RUN.BUSINESS_DATE.eq(DUE))).isEqualTo("catch-up");
    }

    @Test
    @Order(3)
    void another_round_finds_nothing_to_do() throws Exception {
        servers.roundTogether(NOON);

        assertThat(program().sql().fetchValue(RUN.ATTEMPT, RUN.BUSINESS_DATE.eq(DUE))).isEqualTo(1);
    }

    @Test
    @Order(4)
    void the_engineers_of_each_council_get_one_mail_of_what_is_late_and_of_what_was_passed_over() throws Exception {
        servers.roundTogether(NOON);
        program().the(Mails.class).send();

        assertThat(program().sql().fetchValues(OUTBOX.SUBJECT, OUTBOX.KIND.eq("fault"))).containsExactlyInAnyOrder(
                "Late: Peterborough, night of 4 October 2021", "Missed: Cambridgeshire, 2 night(s)");
        assertThat(program().sql().fetchCount(OUTBOX, OUTBOX.KIND.eq("fault").and(OUTBOX.STATE.ne("SENT")))).isZero();
    }

    @Test
    @Order(5)
    void an_alarm_runs_the_night_of_the_time_it_was_set_to_not_of_the_time_it_rings() throws Exception {
        var tooLate = DUE.plusDays(1);
        SampleExtracts.write(
                folder.resolve("inbox"),
                new SamplePlan(
                        List.of(new SampleCouncil(COUNCIL, SourceSystem.LIQUIDLOGIC, 12)), tooLate, tooLate, 7, 0),
                _ -> {});

        program().the(Rounds.class).alarm(COUNCIL,
                tooLate.plusDays(1).atTime(2, 30).atZone(NightTimes.ZONE).toInstant());
        servers.awaitEndOfNights();

        assertThat(sqlDates()).containsExactly(BEFORE, DUE, tooLate);
        assertThat(program().sql().fetchValue(RUN.TRIGGER, RUN.BUSINESS_DATE.eq(tooLate))).isEqualTo("schedule");
    }

    @Test
    @Order(6)
    void an_alarm_that_a_fast_clock_rings_too_early_by_the_clock_of_the_database_runs_nothing() throws Exception {
        var today = LocalDate.now(NightTimes.ZONE);
        SampleExtracts.write(
                folder.resolve("inbox"),
                new SamplePlan(
                        List.of(new SampleCouncil(COUNCIL, SourceSystem.LIQUIDLOGIC, 12)), today, today, 7, 0),
                _ -> {});

        program().the(Rounds.class).alarm(COUNCIL,
                today.plusDays(1).atTime(2, 30).atZone(NightTimes.ZONE).toInstant());
        servers.awaitEndOfNights();

        assertThat(program().sql().fetchValues(RUN.BUSINESS_DATE)).isNotEmpty().doesNotContain(today);
    }

    @Test
    @Order(7)
    void an_alarm_that_hangs_in_the_database_is_set_anew() throws Exception {
        var alarms = program().the(Alarms.class);
        var now = Instant.now();
        for (var state : List.of("ACQUIRED", "BLOCKED", "ERROR", "PAUSED")) {
            program().sql().execute("update quartz.qrtz_triggers set trigger_state = ?, next_fire_time = ?", state,
                    now.minusSeconds(3600).toEpochMilli());

            alarms.set(TestProgram.configuration().councils(), now);

            assertThat(program().sql().fetch("select distinct trigger_state from quartz.qrtz_triggers").getValues(0))
                    .as(state).isEqualTo(List.of("WAITING"));
            assertThat(trigger().getNextFireTime()).as(state).isAfter(now);
        }
    }

    @Test
    @Order(8)
    void an_alarm_that_is_set_otherwise_than_configured_is_set_anew_and_that_of_no_council_is_removed()
            throws Exception {
        var scheduler = program().the(Scheduler.class);
        scheduler.rescheduleJob(ALARM, Alarms.trigger(COUNCIL, LocalTime.of(4, 44)));
        var stranger = Alarms.trigger("nowhere", LocalTime.of(3, 0));
        scheduler.scheduleJob(
                JobBuilder.newJob(NightAlarm.class).withIdentity("nowhere", "night").build(), stranger);

        program().the(Alarms.class).set(TestProgram.configuration().councils(), Instant.now());

        assertThat(trigger().getCronExpression()).isEqualTo("0 30 2 * * ?");
        assertThat(scheduler.checkExists(stranger.getKey())).isFalse();
    }

    private static CronTrigger trigger() throws Exception {
        return (CronTrigger) Objects.requireNonNull(program().the(Scheduler.class).getTrigger(ALARM));
    }

    private static CouncilNight night(Instant when) {
        return program().the(CouncilNights.class).at(when).stream()
                .filter(night -> night.council().slug().equals(COUNCIL))
                .findFirst()
                .orElseThrow();
    }

    private static List<LocalDate> sqlDates() {
        return program().sql().select(PUBLICATION.BUSINESS_DATE).from(PUBLICATION).orderBy(PUBLICATION.PUBLICATION_)
                .fetch(PUBLICATION.BUSINESS_DATE);
    }

    private static TestProgram program() {
        return servers.first();
    }
}
