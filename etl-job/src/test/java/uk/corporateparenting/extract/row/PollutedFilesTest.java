package uk.corporateparenting.extract.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One valid file, polluted in one place of every row and column in the ways of the Pollock
 * benchmark (Vitagliano et al., VLDB 2023): delimiter, quotation, record and escape characters, too
 * few and too many cells.
 */
class PollutedFilesTest {

    private static final List<List<String>> ROWS = List.of(
            List.of("CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"),
            List.of("100001", "1", "01/02/2015", "WBRI", "A123456789012", "0", "01/01/2024"),
            List.of("100002", "2", "15/07/2009", "MWBC", "B123456789013", "0", "01/01/2024"),
            List.of("100003", "2", "30/11/2006", "ABAN", "C123456789014", "1", "03/04/2023"));
    private static final int COLUMNS = 7;

    private final Feed feed = Feed.ssda903("header");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("rowsAndColumns")
    void one_delimiter_more_or_less_rejects_the_row(int row, int column) {
        rejectsOnly("ROW_WIDTH", row, column, cell -> "," + cell);
        if (column > 0) {
            var polluted = cells(row, column, cell -> cell);
            var cells = polluted.get(row);
            cells.set(column - 1, cells.get(column - 1) + cells.remove(column));
            assertRejected("ROW_WIDTH", polluted);
        }
    }

    @ParameterizedTest
    @MethodSource("rowsAndColumns")
    void an_unclosed_quotation_mark_refuses_the_file(int row, int column) {
        assertThat(load(cells(row, column, cell -> "\"" + cell)).code()).isEqualTo("CSV_SYNTAX");
    }

    @ParameterizedTest
    @MethodSource("rowsAndColumns")
    void quotation_marks_around_a_cell_or_blanks_beside_it_change_nothing(int row, int column) {
        for (var harmless : List.<UnaryOperator<String>>of(
                cell -> "\"" + cell + "\"", cell -> "\"" + cell + "\" ", cell -> " " + cell + "\t")) {
            var loaded = load(cells(row, column, harmless));
            assertThat(loaded.outcome()).isEqualTo("LOAD");
            assertThat(loaded.loaded()).isEqualTo(ROWS.size() - 1);
        }
    }

    @ParameterizedTest
    @MethodSource("rowsAndColumns")
    void a_line_end_inside_a_cell_rejects_both_halves_unless_one_is_a_whole_row(int row, int column) {
        for (var lineEnd : List.of("\n", "\r", "\r\n")) {
            var loaded = load(cells(row, column, cell -> cell.charAt(0) + lineEnd + cell));
            assertThat(loaded.code()).isEqualTo("ROW_WIDTH");
            assertThat(loaded.rejects()).hasSize(column == 0 || column == COLUMNS - 1 ? 1 : 2);
            assertThat(loaded.read()).isEqualTo(ROWS.size());
        }
    }

    @ParameterizedTest
    @MethodSource("rowsAndColumns")
    void a_control_character_rejects_the_row(int row, int column) {
        rejectsOnly("CONTROL_CHAR", row, column, cell -> cell + '\u001b');
    }

    @ParameterizedTest
    @MethodSource("rowsAndColumns")
    void a_cell_too_long_rejects_the_row(int row, int column) {
        rejectsOnly("FIELD_TOO_LONG", row, column, cell -> "9".repeat(10_001));
        rejectsOnly("FIELD_TOO_LONG", row, column, cell -> "\"" + "\n".repeat(10_001) + "\"");
    }

    @ParameterizedTest
    @MethodSource("rowsAndColumns")
    void a_nul_refuses_the_file(int row, int column) {
        assertThat(load(cells(row, column, cell -> cell + '\u0000')).code()).isEqualTo("CONTROL_CHAR");
    }

    static Stream<Arguments> rowsAndColumns() {
        return IntStream.range(1, ROWS.size()).boxed().flatMap(
                row -> IntStream.range(0, COLUMNS).mapToObj(column -> Arguments.of(row, column)));
    }

    private void rejectsOnly(String code, int row, int column, UnaryOperator<String> pollution) {
        assertRejected(code, cells(row, column, pollution));
    }

    private void assertRejected(String code, List<List<String>> cells) {
        var loaded = load(cells);
        assertThat(loaded.code()).isEqualTo(code);
        assertThat(loaded.rejects()).hasSize(1);
        assertThat(loaded.loaded()).isEqualTo(ROWS.size() - 2);
    }

    private Feed.Loaded load(List<List<String>> cells) {
        return feed.load(folder, String.join("\r\n", cells.stream().map(row -> String.join(",", row)).toList()));
    }

    private static List<List<String>> cells(int row, int column, UnaryOperator<String> pollution) {
        var cells = new ArrayList<List<String>>();
        ROWS.forEach(original -> cells.add(new ArrayList<>(original)));
        cells.get(row).set(column, pollution.apply(cells.get(row).get(column)));
        return cells;
    }
}
