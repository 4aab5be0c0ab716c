package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;

import org.junit.jupiter.api.Test;

class ParticipationNotListedTest {

    private final StagedRows rows = new StagedRows();
    private final ParticipationNotListed rule = new ParticipationNotListed();

    @Test
    void a_code_of_no_list_is_a_fault() {
        rows.code("participation", "PN1", null, null);
        rows.review("child", "2024-01-10", "PN9");
        assertThat(rows.faultsOf(rule)).containsExactly("1 participation PN9");
    }

    @Test
    void a_review_held_without_participation_is_a_fault() {
        rows.review("child", "2024-01-10", null);
        assertThat(rows.faultsOf(rule)).containsExactly("1 participation null");
    }

    @Test
    void a_cancelled_review_is_not() {
        rows.review("child", "2024-01-10", null).with(REVIEW.IS_CANCELLED, "true");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_listed_code_is_not() {
        rows.code("participation", "PN1", null, null);
        rows.review("child", "2024-01-10", "PN1");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
