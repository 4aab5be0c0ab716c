package uk.corporateparenting.warehouse.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.warehouse.World;

/** Who is five on 31 August is in year 1 from 1 September. */
class CurriculumYearTest {

    private final World world = new World();

    @Test
    void an_enrolment_carries_the_year_of_its_first_day_by_age_on_the_31_august_before() {
        world.child("A").bornOn("2015-08-31").with("enrolment", from("2020-09-01"))
                .with("enrolment", from("2020-08-31"));
        world.child("B").bornOn("2015-09-01").with("enrolment", from("2020-09-02"));
        world.child("C").with("enrolment", from("2020-09-03"));
        assertThat(published("select started_on, curriculum_year from warehouse.fact_enrolment")).containsExactly(
                "2020-08-31 0", "2020-09-01 1", "2020-09-02 0", "2020-09-03 null");
    }

    @Test
    void a_plan_says_the_year_it_is_fed_with_and_without_one_that_of_the_childs_age() {
        world.child("A").bornOn("2010-08-31").with("pep", Map.of("academic_year", "2020/21", "term", "AUT",
                "curriculum_year", 4));
        world.child("B").bornOn("2010-08-31").with("pep", Map.of("academic_year", "2020/21", "term", "SPR"));
        world.child("C").with("pep", Map.of("academic_year", "2020/21", "term", "SUM"));
        assertThat(published("select term, curriculum_year from warehouse.fact_pep"))
                .containsExactly("AUT 4", "SPR 6", "SUM null");
    }

    private List<String> published(String query) {
        world.publish("2021-03-31");
        return world.rows(query);
    }

    private static Map<String, Object> from(String day) {
        return Map.of("school_urn", "100001", "started_on", World.day(day));
    }
}
