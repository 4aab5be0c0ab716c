package uk.corporateparenting.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChildKeysTest {

    private static final byte[] SECRET = "one".getBytes(StandardCharsets.UTF_8);
    private final World world = new World();
    private final ChildKeys keys = new ChildKeys();

    @Test
    void new_children_are_numbered_from_the_council_in_the_order_of_the_keyed_hash() {
        List.of("A", "B", "C").forEach(world::child);
        assertThat(keys.number(world.sql(), World.COUNCIL, SECRET)).isEqualTo(3);
        assertThat(world.rows("select child_key from restricted.child_identity order by identifier_hash"))
                .containsExactly("10000001", "10000002", "10000003");
    }

    @Test
    void another_secret_gives_another_hash() {
        assertThat(Newcomers.inOrder(List.of("A"), SECRET)).isNotEqualTo(
                Newcomers.inOrder(List.of("A"), "two".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void spaces_width_and_case_do_not_change_the_hash() {
        assertThat(Newcomers.inOrder(List.of(" ab1 ", "ＡＢ１"), SECRET).stream().map(Newcomers.Newcomer::hash).distinct())
                .hasSize(1);
    }

    @Test
    void a_known_child_keeps_its_key_and_a_later_one_comes_after() {
        world.child("A");
        keys.number(world.sql(), World.COUNCIL, SECRET);
        world.child("B");
        assertThat(keys.number(world.sql(), World.COUNCIL, SECRET)).isEqualTo(1);
        assertThat(world.key("A")).isEqualTo(10_000_001);
        assertThat(world.key("B")).isEqualTo(10_000_002);
    }

    @Test
    void a_child_without_a_row_of_its_own_has_a_key_but_a_permanence_row_alone_gives_none() {
        world.stage("care_episode", Map.of("person_id", "A"));
        world.stage("involvement", Map.of("person_id", "B"));
        world.stage("permanence", Map.of("person_id", "LEGACY"));
        keys.number(world.sql(), World.COUNCIL, SECRET);
        assertThat(world.rows("select person_id from restricted.child_identity")).containsExactly("A", "B");
    }

    @Test
    void test_records_get_no_key() {
        world.stage("person", Map.of("person_id", "TEST", "is_excluded", true));
        world.stage("review", Map.of("person_id", "TEST"));
        assertThat(keys.number(world.sql(), World.COUNCIL, SECRET)).isZero();
    }

    @Test
    void the_birth_is_the_one_last_fed_or_else_the_expected_one() {
        world.stage("person", Map.of("person_id", "A", "expected_birth_on", World.day("2010-01-01")));
        keys.number(world.sql(), World.COUNCIL, SECRET);
        assertThat(world.rows("select born_on from restricted.child_identity")).containsExactly("2010-01-01");
        world.child("A").bornOn("2010-02-02");
        keys.number(world.sql(), World.COUNCIL, SECRET);
        assertThat(world.rows("select born_on from restricted.child_identity")).containsExactly("2010-02-02");
    }
}
