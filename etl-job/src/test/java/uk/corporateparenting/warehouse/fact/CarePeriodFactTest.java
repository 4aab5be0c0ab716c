package uk.corporateparenting.warehouse.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.warehouse.World;

class CarePeriodFactTest {

    private final World world = new World();

    @Test
    void a_birthday_to_come_is_not_told() {
        world.child("A").bornOn("2003-04-01").enteredOn("2020-01-01");
        assertThat(periods("2021-03-31")).containsExactly("2020-01-01 null false Unknown");
        assertThat(periods("2021-04-01")).containsExactly("2020-01-01 2021-04-01 true Unknown");
    }

    @Test
    void care_that_ceased_on_the_birthday_was_not_ended_by_it() {
        world.child("A").bornOn("2003-03-01").inCare("2020-01-01", "2021-03-01");
        world.child("B").bornOn("2003-03-01").inCare("2020-01-02", "2021-03-02");
        assertThat(periods("2021-03-31")).containsExactly(
                "2020-01-01 2021-03-01 false E4A", "2020-01-02 2021-03-01 true Unknown");
    }

    @Test
    void a_period_of_no_length_is_left_out_the_entry_at_18_included() {
        world.child("A").inCare("2021-01-01", "2021-01-01");
        world.child("B").bornOn("2003-03-01").enteredOn("2021-03-01");
        assertThat(periods("2021-03-31")).isEmpty();
    }

    @Test
    void two_periods_entered_on_one_day_are_numbered_the_determined_one_first() {
        world.child("A").enteredOn("2021-01-01").quarantined().inCare("2021-01-01", "2021-02-01");
        world.publish("2021-03-31");
        assertThat(world.rows("select period_number, is_undetermined from warehouse.fact_care_period"))
                .containsExactly("1 false", "2 true");
    }

    @Test
    void an_episode_of_a_quarantined_period_says_so() {
        world.child("A").enteredOn("2021-01-01").quarantined();
        world.publish("2021-03-31");
        assertThat(world.rows("select started_on, is_undetermined from warehouse.fact_care_episode"))
                .containsExactly("2021-01-01 true");
    }

    @Test
    void an_excluded_person_is_in_no_fact() {
        world.child("A").enteredOn("2021-01-01");
        world.publish("2021-03-30");
        world.sql().execute("update staging.person set is_excluded = true");
        assertThat(periods("2021-03-31")).isEmpty();
    }

    private List<String> periods(String businessDate) {
        world.publish(businessDate);
        return world.rows("select entered_on, ended_on, is_ended_by_birthday, code from warehouse.fact_care_period"
                + " inner join warehouse.dim_reason on reason_key = cease_reason_key");
    }
}
