package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import org.junit.jupiter.api.Test;

class CategoryOfNeedChangesTest {

    private final StagedRows rows = new StagedRows();
    private final CategoryOfNeedChanges rule = new CategoryOfNeedChanges();

    @Test
    void another_need_in_the_same_period_of_care_is_a_fault() {
        rows.episode("child", "2024-01-01", "2024-02-01").of("period").with(CARE_EPISODE.CATEGORY_OF_NEED, "N1");
        rows.episode("child", "2024-02-01", null).of("period").with(CARE_EPISODE.CATEGORY_OF_NEED, "N5");
        assertThat(rows.faultsOf(rule)).containsExactly("2 category_of_need N5");
    }

    @Test
    void another_need_in_an_episode_that_continues_is_a_fault() {
        rows.episode("child", "2024-01-01", "2024-02-01").ended("X1").with(CARE_EPISODE.CATEGORY_OF_NEED, "N1");
        rows.episode("child", "2024-02-01", null).with(CARE_EPISODE.CATEGORY_OF_NEED, "N5");
        assertThat(rows.faultsOf(rule)).containsExactly("2 category_of_need N5");
    }

    @Test
    void another_need_in_another_period_of_care_is_not() {
        rows.episode("child", "2024-01-01", "2024-02-01").of("first").with(CARE_EPISODE.CATEGORY_OF_NEED, "N1");
        rows.episode("child", "2024-03-01", null).of("second").with(CARE_EPISODE.CATEGORY_OF_NEED, "N5");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void the_same_need_is_not() {
        rows.episode("child", "2024-01-01", "2024-02-01").of("period").with(CARE_EPISODE.CATEGORY_OF_NEED, "N1");
        rows.episode("child", "2024-02-01", null).of("period").with(CARE_EPISODE.CATEGORY_OF_NEED, "N1");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
