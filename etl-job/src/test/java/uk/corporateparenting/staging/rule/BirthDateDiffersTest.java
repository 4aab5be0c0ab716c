package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PERSON;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.corporateparenting.contract.Contract;
import uk.corporateparenting.contract.ContractCatalogue;
import uk.corporateparenting.schema.staging.Staging;

class BirthDateDiffersTest {

    private static final String FILE_OF_CHILDREN = "person";

    private final StagedRows rows = new StagedRows();
    private final BirthDateDiffers rule = new BirthDateDiffers();

    @Test
    void another_date_than_the_childs_is_a_fault_of_the_file_that_repeats_it() {
        rows.child("A", "2010-05-01");
        rows.review("A", "2024-01-10", null).with(REVIEW.BORN_ON, "2010-01-05");
        assertThat(rows.faultsOf(rule)).containsExactly("2 born_on 2010-01-05");
    }

    @Test
    void the_same_date_is_none() {
        rows.child("A", "2010-05-01");
        rows.review("A", "2024-01-10", null).with(REVIEW.BORN_ON, "2010-05-01");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_date_that_one_of_the_two_does_not_have_is_not_compared() {
        rows.child("A", "2010-05-01");
        rows.child("B", null);
        rows.review("A", "2024-01-10", null);
        rows.review("B", "2024-01-10", null).with(REVIEW.BORN_ON, "2010-05-01");
        rows.review("C", "2024-01-10", null).with(REVIEW.BORN_ON, "2010-05-01");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("repeating")
    void every_table_whose_file_repeats_the_date_is_compared(String table) {
        rows.child("A", "2010-05-01");
        var staged = Objects.requireNonNull(Staging.STAGING.getTable(table));
        rows.row(staged).with(column(staged, PERSON.PERSON_ID), "A").with(column(staged, PERSON.BORN_ON), "2011-05-01");
        assertThat(rows.faultsOf(rule)).containsExactly("2 born_on 2011-05-01");
    }

    static List<String> repeating() {
        return Stream.of("ssd", "ssda903")
                .flatMap(format -> ContractCatalogue.read(Path.of("..", "config"), format).contracts().stream())
                .map(Contract::staging)
                .flatMap(List::stream)
                .filter(target -> target.columns().stream().anyMatch(column -> column.name().equals("born_on")))
                .map(target -> target.table())
                .filter(table -> !table.equals(FILE_OF_CHILDREN))
                .distinct()
                .toList();
    }

    private static <T> Field<T> column(Table<?> table, Field<T> like) {
        return Objects.requireNonNull(table.field(like));
    }
}
