package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReviewSaysFourOrOverTest {

    private final StagedRows rows = new StagedRows();
    private final ReviewSaysFourOrOver rule = new ReviewSaysFourOrOver();

    @Test
    void a_review_on_the_day_before_the_fourth_birthday_is_a_fault() {
        rows.child("child", "2020-05-01");
        rows.review("child", "2024-04-30", "PN1");
        assertThat(rows.faultsOf(rule)).containsExactly("2 participation PN1");
    }

    @Test
    void a_review_on_the_fourth_birthday_is_not() {
        rows.child("child", "2020-05-01");
        rows.review("child", "2024-05-01", "PN1");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void another_participation_is_not() {
        rows.child("child", "2020-05-01");
        rows.review("child", "2024-04-30", "PN0");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
