package uk.corporateparenting.job.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.corporateparenting.schema.control.Tables.RUN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.finding.Attempt;

class NightLedgerTest {

    private static final int COUNCIL = 1;
    private static final LocalDate WEDNESDAY = LocalDate.of(2021, 10, 6);
    private static final LocalDate THURSDAY = LocalDate.of(2021, 10, 7);

    private final DSLContext sql = TestDatabase.jooq(TestDatabase.fresh());
    private final NightLedger ledger = new NightLedger(sql, new StopRequest());

    @Test
    void the_first_claim_of_a_night_is_its_first_attempt() {
        assertThat(claim(WEDNESDAY)).isEqualTo(new Attempt(COUNCIL, WEDNESDAY, 1));
        assertThat(states()).containsExactly("2021-10-06 1 RUNNING");
    }

    @Test
    void every_further_claim_is_a_further_attempt_of_the_one_run() {
        ledger.finish(claim(WEDNESDAY), NightLedger.HELD, null, "Too many rows were refused.");
        assertThat(claim(WEDNESDAY).number()).isEqualTo(2);
        assertThat(states()).containsExactly("2021-10-06 2 RUNNING");
        assertThat(sql.fetchValues(RUN.REASON)).containsOnlyNulls();
    }

    @Test
    void what_still_says_running_was_left_by_a_process_that_is_gone() {
        claim(WEDNESDAY);
        claim(THURSDAY);
        assertThat(states()).containsExactly("2021-10-06 1 FAILED", "2021-10-07 1 RUNNING");
    }

    @Test
    void the_owner_of_the_live_attempt_goes_on() {
        var attempt = claim(WEDNESDAY);
        ledger.holdShared(attempt);
        ledger.holdAlone(attempt);
        ledger.finish(attempt, NightLedger.PUBLISHED, 1, null);
        assertThat(states()).containsExactly("2021-10-06 1 PUBLISHED");
    }

    @Test
    void the_owner_of_an_attempt_that_was_taken_over_is_stopped_at_its_next_transaction() {
        var old = claim(WEDNESDAY);
        claim(WEDNESDAY);
        assertIsStopped(old);
        assertThat(states()).containsExactly("2021-10-06 2 RUNNING");
    }

    @Test
    void so_is_the_owner_of_an_attempt_whose_council_went_on_to_another_night() {
        var old = claim(WEDNESDAY);
        claim(THURSDAY);
        assertIsStopped(old);
        assertThat(states()).containsExactly("2021-10-06 1 FAILED", "2021-10-07 1 RUNNING");
    }

    @Test
    void an_attempt_that_has_ended_does_not_end_again() {
        var attempt = claim(WEDNESDAY);
        ledger.finish(attempt, NightLedger.PUBLISHED, 1, null);
        assertIsStopped(attempt);
    }

    @Test
    void the_database_itself_lets_no_two_nights_of_a_council_run() {
        claim(WEDNESDAY);
        assertThatThrownBy(() -> sql.insertInto(RUN)
                .set(RUN.AUTHORITY_KEY, COUNCIL)
                .set(RUN.BUSINESS_DATE, THURSDAY)
                .set(RUN.ATTEMPT, 1)
                .set(RUN.STATE, NightLedger.RUNNING)
                .set(RUN.HOLDER, UUID.randomUUID())
                .set(RUN.TRIGGER, "test")
                .set(RUN.STARTED_AT, java.time.OffsetDateTime.parse("2021-10-08T02:00:00Z"))
                .execute()).isInstanceOf(IntegrityConstraintViolationException.class);
    }

    private void assertIsStopped(Attempt attempt) {
        assertThatThrownBy(() -> ledger.holdShared(attempt)).isInstanceOf(FenceLost.class);
        assertThatThrownBy(() -> ledger.holdAlone(attempt)).isInstanceOf(FenceLost.class);
        assertThatThrownBy(() -> ledger.finish(attempt, NightLedger.PUBLISHED, 9, null))
                .isInstanceOf(FenceLost.class)
                .hasMessage("Attempt 1 of the night of 2021-10-06 was taken over by another process; this one stops.");
    }

    private Attempt claim(LocalDate date) {
        return ledger.claim(COUNCIL, date, UUID.randomUUID(), "test", null);
    }

    private List<String> states() {
        return sql.selectFrom(RUN)
                .orderBy(RUN.BUSINESS_DATE)
                .fetch(run -> run.get(RUN.BUSINESS_DATE) + " " + run.get(RUN.ATTEMPT) + " " + run.get(RUN.STATE));
    }
}
