package uk.corporateparenting.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class PlainFailureTest {

    private final Throwable known = new IllegalStateException(new SQLException("gone", "57P01"));
    private final Throwable unknown = new IllegalStateException("a step was not successful");

    @Test
    void of_several_failures_the_one_that_is_known_is_told_whichever_comes_first() {
        assertThat(PlainFailure.ofAny(List.of(unknown, known)))
                .isEqualTo(PlainFailure.ofAny(List.of(known, unknown)))
                .isEqualTo(PlainFailure.of(known));
    }

    @Test
    void where_none_is_known_the_kind_of_the_failure_is_told_and_not_its_words() {
        assertThat(PlainFailure.ofAny(List.of(unknown)).sentence())
                .contains("(IllegalStateException)")
                .doesNotContain("successful");
    }

    @Test
    void the_innermost_known_cause_is_told() {
        assertThat(PlainFailure.of(new IOException(known))).isEqualTo(PlainFailure.of(known));
    }

    @Test
    void a_transaction_that_slept_too_long_was_closed_and_any_other_wrong_state_of_one_is_a_refusal() {
        assertThat(PlainFailure.of(new SQLException("slept", "25P03")).sentence()).contains("closed the connection");
        assertThat(PlainFailure.of(new SQLException("aborted", "25P02")).sentence()).contains("refused a statement");
    }

    @Test
    void of_a_file_that_fails_the_folder_is_named_and_not_the_file_which_a_sender_named() {
        assertThat(PlainFailure.of(new AccessDeniedException("/inbox/here/smith.csv")).sentence())
                .contains("(AccessDeniedException in /inbox/here)")
                .doesNotContain("smith");
    }

    @Test
    void a_user_without_rights_is_told_whose_the_tables_must_be() {
        assertThat(PlainFailure.of(new SQLException("denied", "42501")).sentence())
                .contains("lacks a right", "ops/bin/roles.sql")
                .doesNotContain("Start again");
    }

    @Test
    void a_configuration_that_is_no_yaml_is_told_with_its_place_and_not_its_words() {
        assertThatThrownBy(() -> new Yaml().load("one: [\n\ttwo"))
                .satisfies(broken -> assertThat(PlainFailure.of(new IllegalStateException(broken)).sentence())
                        .startsWith("application.yaml is no YAML that can be read, line 2, column 1;")
                        .doesNotContain("two"));
    }
}
