package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.VISIT;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class VisitWithoutSeenTest {

    private final StagedNight night = new StagedNight();
    private final VisitWithoutSeen rule = new VisitWithoutSeen();

    @Test
    void a_file_is_told_once_by_its_first_visit_that_does_not_say_whether_the_child_was_seen() {
        night.row(VISIT, "ssd_cla_visits").with("person_id", "A").with("is_seen", true);
        night.row(VISIT, "ssd_cla_visits").with("person_id", "A");
        night.row(VISIT, "ssd_cla_visits").with("person_id", "B");
        assertThat(night.faults(rule)).containsExactly("ssd_cla_visits 3 is_seen");
    }

    @Test
    void visits_that_say_it_either_way_are_sound() {
        night.row(VISIT, "ssd_cla_visits").with("person_id", "A").with("is_seen", true);
        night.row(VISIT, "ssd_cla_visits").with("person_id", "A").with("is_seen", false);
        assertThat(night.faults(rule)).isEmpty();
    }
}
