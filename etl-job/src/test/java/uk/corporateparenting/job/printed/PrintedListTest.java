package uk.corporateparenting.job.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.job.WrongUsage;
import uk.corporateparenting.job.printed.PrintedFigure.Quantity;

/** The list of printed figures against the words of the reports themselves. */
class PrintedListTest {

    static final Path LIST = Path.of("..", "ops", "reports", "printed.csv");

    /** Numbers that are part of a title, a date, an age or a definition. */
    private static final Pattern WORDS = Pattern.compile(
            "20\\d\\d(/\\d\\d)?|Q[1-4]|Ω4|Y1 -Y11|\\d+ to \\d+|\\d+\\+|Under 1|2\\.5 years|12 months|3 or more");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?%?");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"cambridgeshire", "peterborough"})
    void every_number_of_the_report_is_in_the_list(String authority) throws IOException {
        var listed = of(authority).stream()
                .flatMap(printed -> NUMBER.matcher(printed.printed()).results().map(MatchResult::group))
                .toList();
        var text = WORDS.matcher(report(authority)).replaceAll("");
        assertThat(listed).containsAll(NUMBER.matcher(text).results().map(MatchResult::group).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cambridgeshire", "peterborough"})
    void every_target_of_the_report_is_in_the_list(String authority) throws IOException {
        var targets = Pattern.compile("Target: (above|below)").matcher(report(authority)).results().count();
        assertThat(of(authority)).filteredOn(printed -> printed.quantity() == Quantity.TARGET).hasSize((int) targets);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cambridgeshire", "peterborough"})
    void what_the_list_says_was_printed_stands_in_the_report(String authority) throws IOException {
        var text = report(authority);
        assertThat(of(authority)).allMatch(printed -> text.contains(printed.printed()));
    }

    @Test
    void what_need_not_be_equal_is_explained() {
        assertThat(PrintedFigures.read(LIST)).filteredOn(printed -> !printed.mustEqual())
                .noneMatch(printed -> printed.note().isBlank());
    }

    @Test
    void every_figure_listed_is_one_of_the_councils_indicators() {
        var codes = TestProgram.configuration().indicators().stream().map(policy -> policy.code()).toList();
        assertThat(PrintedFigures.read(LIST)).allMatch(printed -> codes.contains(printed.indicator()));
    }

    @Test
    void a_row_that_cannot_be_read_is_named() throws IOException {
        var list = folder.resolve("list.csv");
        Files.writeString(list, Files.readAllLines(LIST).getFirst() + "\ncambridgeshire,September\n");
        assertThatThrownBy(() -> PrintedFigures.read(list)).isInstanceOf(WrongUsage.class)
                .hasMessageContaining("row 2 cannot be read");
    }

    private static List<PrintedFigure> of(String authority) {
        return PrintedFigures.read(LIST).stream().filter(printed -> printed.authority().equals(authority)).toList();
    }

    /** The words of the report, without its contact. */
    private static String report(String authority) throws IOException {
        return Files.readString(Path.of("src", "test", "resources", "reports", authority + ".txt"));
    }
}
