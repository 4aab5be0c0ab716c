package uk.corporateparenting.warehouse.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.warehouse.World;

/** A source says of care leavers only how they are now. */
class CareLeaverMonthFactTest {

    private final World world = new World();

    @Test
    void the_first_night_tells_the_running_month_and_the_one_before() {
        leaver("G5");
        world.publish("2021-10-08");
        assertThat(activities()).containsExactly("2021-09-30 G5", "2021-10-31 G5");
    }

    @Test
    void later_nights_change_the_running_month_and_not_the_one_before() {
        leaver("G5");
        world.publish("2021-10-08");
        becomes("F2");
        world.publish("2021-10-09");
        assertThat(activities()).containsExactly("2021-09-30 G5", "2021-10-31 F2");
    }

    @Test
    void the_first_night_on_or_after_a_month_end_tells_it_for_ever() {
        leaver("G5");
        world.publish("2021-10-30");
        becomes("F2");
        world.publish("2021-11-02");
        becomes("F4");
        world.publish("2021-11-03");
        assertThat(activities()).containsExactly("2021-09-30 G5", "2021-10-31 F2", "2021-11-30 F4");
    }

    @Test
    void a_night_on_the_month_end_itself_tells_it() {
        leaver("G5");
        world.publish("2021-10-31");
        becomes("F2");
        world.publish("2021-11-01");
        assertThat(activities()).containsExactly("2021-09-30 G5", "2021-10-31 G5", "2021-11-30 F2");
    }

    @Test
    void the_same_night_again_may_change_what_it_told() {
        leaver("G5");
        world.publish("2021-10-30");
        world.publish("2021-11-02");
        becomes("F2");
        world.publish("2021-11-02");
        assertThat(activities()).containsExactly("2021-09-30 G5", "2021-10-31 F2", "2021-11-30 F2");
    }

    @Test
    void a_night_that_is_replayed_knows_nothing_of_later_months() {
        leaver("G5");
        world.publish("2021-10-30");
        world.publish("2021-11-02");
        becomes("F2");
        world.publish("2021-10-30");
        assertThat(activities()).containsExactly("2021-09-30 F2", "2021-10-31 F2");
    }

    @Test
    void who_is_no_longer_a_care_leaver_stays_in_the_months_that_are_told() {
        leaver("G5");
        world.publish("2021-10-08");
        world.forget("care_leaver", "true");
        world.publish("2021-10-09");
        assertThat(activities()).containsExactly("2021-09-30 G5");
        assertThat(world.rows("select month_end, known_to from history.fact_care_leaver_month"))
                .containsExactly("2021-10-31 2");
    }

    @Test
    void of_several_records_the_latest_contact_counts() {
        world.child("A")
                .with("care_leaver", Map.of("activity", "F1"))
                .with("care_leaver", Map.of("activity", "F2", "latest_contact_on", World.day("2021-08-01")))
                .with("care_leaver", Map.of("activity", "G5", "latest_contact_on", World.day("2021-08-02")));
        world.publish("2021-10-08");
        assertThat(activities()).containsExactly("2021-09-30 G5", "2021-10-31 G5");
    }

    @Test
    void of_several_records_of_one_contact_the_first_in_the_order_of_their_columns_counts() {
        world.child("A")
                .with("care_leaver", Map.of("eligibility", "RELEVANT", "activity", "F1"))
                .with("care_leaver", Map.of("eligibility", "FORMER_RELEVANT", "activity", "G5"))
                .with("care_leaver", Map.of("activity", "F2"));
        world.publish("2021-10-08");
        assertThat(activities()).containsExactly("2021-09-30 G5", "2021-10-31 G5");
    }

    @Test
    void the_age_is_that_of_the_month_end_and_a_birthday_of_the_month_is_told() {
        world.child("A").bornOn("2002-09-30").with("care_leaver", Map.of());
        world.child("B").bornOn("2002-10-08").with("care_leaver", Map.of());
        world.child("C").bornOn("2002-10-09").with("care_leaver", Map.of());
        world.child("D").with("care_leaver", Map.of());
        world.publish("2021-10-08");
        assertThat(ages("A")).containsExactly("2021-09-30 19 true", "2021-10-31 19 false");
        assertThat(ages("B")).containsExactly("2021-09-30 18 false", "2021-10-31 19 true");
        assertThat(ages("C")).containsExactly("2021-09-30 18 false", "2021-10-31 18 false");
        assertThat(ages("D")).containsExactly("2021-09-30 null false", "2021-10-31 null false");
    }

    @Test
    void what_is_not_fed_is_unknown() {
        world.child("A").with("care_leaver", Map.of());
        world.publish("2021-10-08");
        assertThat(world.rows("select distinct eligibility, in_touch, accommodation, accommodation_suitability,"
                + " activity, pathway_plan_on from warehouse.fact_care_leaver_month"))
                .containsExactly("Unknown Unknown Unknown Unknown Unknown null");
    }

    private void leaver(String activity) {
        world.child("A").with("care_leaver", Map.of("activity", activity));
    }

    private void becomes(String activity) {
        world.forget("care_leaver", "true");
        leaver(activity);
    }

    private List<String> activities() {
        return world.rows("select month_end, activity from warehouse.fact_care_leaver_month");
    }

    private List<String> ages(String child) {
        return world.rows("select month_end, age_years, has_birthday from warehouse.fact_care_leaver_month"
                + " where child_key = " + world.key(child));
    }
}
