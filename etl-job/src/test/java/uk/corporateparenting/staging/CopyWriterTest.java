package uk.corporateparenting.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static uk.corporateparenting.schema.staging.Tables.PEP;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;
import static uk.corporateparenting.schema.staging.Tables.VISIT;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.extract.row.StagedRow;

class CopyWriterTest {

    private static final int COUNCIL = 7;
    private static final long FILE = 3_000_000_000L;

    private final PGSimpleDataSource database = TestDatabase.fresh();
    private final DSLContext sql = TestDatabase.jooq(database);

    @BeforeEach
    void addTheCouncil() {
        StagingPartitions.add(sql, COUNCIL);
    }

    @Test
    void a_text_comes_back_as_it_was_with_whatever_a_text_format_would_have_to_escape() throws SQLException {
        var text = "tab\t, newline\n, backslash\\, \\N, quote\", Ŵ and 😀";
        write("visit", List.of("visit_id"), row(1, text));
        assertThat(sql.fetchValue(VISIT.VISIT_ID)).isEqualTo(text);
    }

    @Test
    void a_text_longer_than_the_room_for_rows_comes_back_whole() throws SQLException {
        var text = "é".repeat(200_000);
        write("visit", List.of("visit_id"), row(1, text), row(2, "next"));
        assertThat(sql.fetchValues(VISIT.VISIT_ID)).containsExactly(text, "next");
    }

    @Test
    void a_day_before_and_one_after_the_year_2000_come_back() throws SQLException {
        write("visit", List.of("visited_on"), row(1, LocalDate.of(1899, 12, 31)), row(2, LocalDate.of(2024, 2, 29)));
        assertThat(sql.fetchValues(VISIT.VISITED_ON))
                .containsExactly(LocalDate.of(1899, 12, 31), LocalDate.of(2024, 2, 29));
    }

    @Test
    void truth_numbers_and_nothing_come_back() throws SQLException {
        write("visit", List.of("is_seen", "is_seen_alone"), row(1, true, null), row(2, false, true));
        write("pep", List.of("curriculum_year"), row(1, 11));
        assertThat(sql.fetch("select is_seen, is_seen_alone from staging.visit order by line").intoArrays())
                .isDeepEqualTo(new @Nullable Object[][]{{true, null}, {false, true}});
        assertThat(sql.fetchValue(PEP.CURRICULUM_YEAR)).isEqualTo(11);
    }

    @Test
    void a_decimal_is_rounded_half_up_to_the_places_of_its_column() throws SQLException {
        write("placement", List.of("distance_miles"), row(1, new BigDecimal("12.345")),
                row(2, new BigDecimal("-0.005")),
                row(3, new BigDecimal("1E-300")));
        assertThat(sql.fetchValues(PLACEMENT.DISTANCE_MILES))
                .containsExactly(new BigDecimal("12.35"), new BigDecimal("-0.01"), new BigDecimal("0.00"));
    }

    @Test
    void every_row_says_its_council_file_and_line() throws SQLException {
        var rows = LongStream.rangeClosed(1, 20_000).mapToObj(line -> row(line, "visit " + line)).toList();
        write("visit", List.of("visit_id"), rows.toArray(StagedRow[]::new));
        assertThat(sql.fetchCount(VISIT, VISIT.AUTHORITY_KEY.eq(COUNCIL), VISIT.FILE_ID.eq(FILE),
                VISIT.VISIT_ID.eq(concat(inline("visit "), VISIT.LINE)))).isEqualTo(20_000);
    }

    private void write(String table, List<String> columns, StagedRow... rows) throws SQLException {
        try (var connection = database.getConnection()) {
            var writer = new CopyWriter(COUNCIL, FILE, table, columns);
            var written = new BinaryRows();
            for (var row : rows) {
                writer.add(row, written);
            }
            writer.write(connection, List.of(written));
        }
    }

    private static StagedRow row(long line, @Nullable Object... values) {
        return new StagedRow("any", line, Arrays.asList(values));
    }
}
