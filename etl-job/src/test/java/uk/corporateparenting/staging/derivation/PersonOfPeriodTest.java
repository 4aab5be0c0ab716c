package uk.corporateparenting.staging.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;
import static uk.corporateparenting.schema.staging.Tables.VISIT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class PersonOfPeriodTest {

    private final StagedNight night = new StagedNight();

    @BeforeEach
    void a_child_in_care() {
        night.episode("A").in("P").from("2020-01-01");
        night.episode("A").in("P").from("2020-06-01");
    }

    @Test
    void a_placement_that_names_only_the_period_is_the_childs() {
        night.row(PLACEMENT, "ssd_cla_placement").in("P");
        night.derive(new PersonOfPeriod());
        assertThat(night.all(PLACEMENT.PERSON_ID, PLACEMENT)).containsExactly("A");
    }

    @Test
    void a_visit_that_names_a_child_keeps_it() {
        night.row(VISIT, "ssd_cla_visits").in("P").with("person_id", "B");
        night.derive(new PersonOfPeriod());
        assertThat(night.all(VISIT.PERSON_ID, VISIT)).containsExactly("B");
    }

    @Test
    void a_permanence_record_follows_the_period_whatever_child_it_names() {
        night.row(PERMANENCE, "ssd_permanence").in("P").with("person_id", "older id of A");
        night.derive(new PersonOfPeriod());
        assertThat(night.all(PERMANENCE.PERSON_ID, PERMANENCE)).containsExactly("A");
    }

    @Test
    void an_unknown_period_names_nobody() {
        night.row(PLACEMENT, "ssd_cla_placement").in("Q");
        night.derive(new PersonOfPeriod());
        assertThat(night.all(PLACEMENT.PERSON_ID, PLACEMENT)).containsOnlyNulls();
    }
}
