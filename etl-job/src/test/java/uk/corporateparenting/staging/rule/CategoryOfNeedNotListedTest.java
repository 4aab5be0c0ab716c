package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import org.junit.jupiter.api.Test;

class CategoryOfNeedNotListedTest {

    private final StagedRows rows = new StagedRows();
    private final CategoryOfNeedNotListed rule = new CategoryOfNeedNotListed();

    @Test
    void a_code_of_no_list_is_a_fault() {
        rows.code("category_of_need", "N8", null, null);
        rows.episode("child", "2024-01-01", null).with(CARE_EPISODE.CATEGORY_OF_NEED, "N9");
        assertThat(rows.faultsOf(rule)).containsExactly("1 category_of_need N9");
    }

    @Test
    void a_listed_code_is_not() {
        rows.code("category_of_need", "N8", null, null);
        rows.episode("child", "2024-01-01", null).with(CARE_EPISODE.CATEGORY_OF_NEED, "N8");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
