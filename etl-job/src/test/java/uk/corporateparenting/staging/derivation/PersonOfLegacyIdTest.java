package uk.corporateparenting.staging.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class PersonOfLegacyIdTest {

    private final StagedNight night = new StagedNight();

    @Test
    void an_older_identifier_becomes_the_childs_own() {
        night.person("A").with("legacy_id", "old");
        assertThat(childOf("old")).containsExactly("A");
    }

    @Test
    void an_identifier_that_is_somebodys_own_is_kept() {
        night.person("A").with("legacy_id", "B");
        night.person("B");
        assertThat(childOf("B")).containsExactly("B");
    }

    @Test
    void an_older_identifier_of_two_children_says_nothing() {
        night.person("A").with("legacy_id", "old");
        night.person("B").with("legacy_id", "old");
        assertThat(childOf("old")).containsExactly("old");
    }

    private Iterable<String> childOf(String id) {
        night.row(PERMANENCE, "ssd_permanence").with("person_id", id);
        night.derive(new PersonOfLegacyId());
        return night.all(PERMANENCE.PERSON_ID, PERMANENCE);
    }
}
