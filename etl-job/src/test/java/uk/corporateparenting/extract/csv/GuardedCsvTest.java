package uk.corporateparenting.extract.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.corporateparenting.contract.Contract;
import uk.corporateparenting.contract.ContractCatalogue;
import uk.corporateparenting.finding.Finding;

class GuardedCsvTest {

    private static final Contract REVIEWS = Objects.requireNonNull(
            ContractCatalogue.read(Path.of("..", "config"), "ssda903").contract("reviews"));
    private static final String HEADER = "CHILD,DOB,REVIEW,REVIEW_CODE\n";
    private static final String ROW = "1,01/02/2015,01/03/2024,PN1\n";

    @TempDir
    private Path folder;

    @Test
    void records_carry_the_line_on_which_they_start() throws IOException {
        assertThat(lines("\r\n" + HEADER + ROW + "\n\"2\n3\",,,\r\n  \r" + ROW)).containsExactly(3L, 5L, 8L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void any_line_end_will_do_and_the_last_may_be_missing(String lineEnd) throws IOException {
        assertThat(lines((HEADER + ROW + ROW).replace("\n", lineEnd).strip())).containsExactly(2L, 3L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\n\n", "\uFEFF\r\n", "\n\uFEFF", " \n"})
    void a_mark_and_blank_lines_may_come_before_the_header(String before) throws IOException {
        assertThat(lines(before + HEADER.replace("CHILD", "\"CHILD\"") + ROW)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n", "\r\n\r\n", "\uFEFF\n", " ", "\t\n \n"})
    void a_file_without_text_is_empty(String text) throws IOException {
        assertThat(refusal(text)).isEqualTo("EMPTY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>Log in</body></html>", "\uFEFF<?xml version=\"1.0\"?>", "  {\"error\": 1}",
            "[1,2]", "%PDF-1.7", "PK\u0003\u0004", "SQLite format 3\u0000", "BZh91AY"})
    void another_kind_of_file_is_no_csv(String text) throws IOException {
        assertThat(refusal(text)).isEqualTo("NOT_CSV");
    }

    @Test
    void a_spreadsheet_and_an_archive_are_no_csv() throws IOException {
        assertThat(refusal(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).isEqualTo("NOT_CSV");
        assertThat(refusal(bytes(0x1f, 0x8b, 0x08, 0x00))).isEqualTo("NOT_CSV");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wide_characters_are_refused_with_and_without_a_mark(String charset) throws IOException {
        var text = HEADER + ROW.repeat(500);
        assertThat(refusal(text.getBytes(Charset.forName(charset)))).isEqualTo("ENCODING");
        assertThat(refusal(("\uFEFF" + text).getBytes(Charset.forName(charset)))).isEqualTo("ENCODING");
    }

    @Test
    void another_encoding_in_the_very_last_cell_is_refused() throws IOException {
        var text = HEADER + ROW.repeat(100_000) + "Zo\u00eb,,,\n";
        assertThat(refusal(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("ENCODING");
    }

    @Test
    void surrogates_and_cut_characters_are_no_utf_8() throws IOException {
        assertThat(refusal(HEADER + ROW, bytes(0xed, 0xa0, 0x80))).isEqualTo("ENCODING");
        assertThat(refusal(HEADER + ROW, bytes(0xc3))).isEqualTo("ENCODING");
        assertThat(refusal(HEADER + ROW, bytes(0xf0, 0x9f, 0x98))).isEqualTo("ENCODING");
        assertThat(refusal(HEADER + ROW, bytes(0xc0, 0x80))).isEqualTo("ENCODING");
    }

    @Test
    void a_nul_character_anywhere_refuses_the_file() throws IOException {
        assertThat(refusal(HEADER + ROW + "2,\u0000,,\n")).isEqualTo("CONTROL_CHAR");
        assertThat(refusal(HEADER + ROW + "\u0000".repeat(8_192))).isEqualTo("CONTROL_CHAR");
        assertThat(refusal("\u0000".repeat(8_192))).isEqualTo("CONTROL_CHAR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CHILD,DOB,DOB,REVIEW,REVIEW_CODE   | HEADER_DUPLICATE
            CHILD,DOB,REVIEW,REVIEW_CODE,child | HEADER_DUPLICATE
            CHILD,DOB,REVIEW,REVIEW_CODE,X,x   | HEADER_DUPLICATE
            CHILD,DOB,REVIEW                   | HEADER_MISSING
            CHILD,DOB,,REVIEW_CODE             | HEADER_MISSING
            CHILD;DOB;REVIEW;REVIEW_CODE       | HEADER_MISMATCH
            CHILD\tDOB\tREVIEW\tREVIEW_CODE    | HEADER_MISMATCH
            CHILD                              | HEADER_MISMATCH
            sep=,                              | HEADER_MISMATCH
            Reviews of children                | HEADER_MISMATCH
            1,01/02/2015,01/03/2024,PN1        | HEADER_MISMATCH
            ,,,                                | HEADER_MISMATCH
            CHILD,DECOM,RNE,LS                 | HEADER_MISMATCH
            """)
    void a_wrong_header_is_refused(String header, String code) throws IOException {
        assertThat(refusal(header + "\n" + ROW)).isEqualTo(code);
    }

    @Test
    void columns_may_come_in_any_order_and_case_and_unknown_ones_are_warned_of() throws IOException {
        var header = open("Review_Code, extra ,\" review\",DOB,child,,\n" + ROW).header();
        assertThat(header.position("REVIEW_CODE")).isZero();
        assertThat(header.position("REVIEW")).isEqualTo(2);
        assertThat(header.position("CHILD")).isEqualTo(4);
        assertThat(header.warnings()).extracting(Finding::code, Finding::column)
                .containsExactly(
                        tuple("UNKNOWN_COLUMN", "extra"),
                        tuple("BLANK_COLUMN", null));
    }

    @Test
    void a_header_of_more_than_a_thousand_columns_is_refused() throws IOException {
        assertThat(refusal(HEADER.strip() + ",x".repeat(1_000) + "\n" + ROW)).isEqualTo("HEADER_MISMATCH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1", "\"1\"x,,,\n", "1,2,3,\"\n" + ROW, "\"1\"\"\n"})
    void broken_quoting_refuses_the_file_wherever_it_is(String end) throws IOException {
        assertThat(refusal(HEADER + ROW + end)).isEqualTo("CSV_SYNTAX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n \n"})
    void a_header_without_rows_is_held_and_not_rejected(String after) throws IOException {
        var refused = refused(HEADER.strip() + after);
        assertThat(refused.code()).isEqualTo("ZERO_ROWS");
        assertThat(refused.isHeld()).isTrue();
    }

    @Test
    void a_header_without_rows_is_believed_where_the_contract_says_so() throws IOException {
        var missing = Objects.requireNonNull(
                ContractCatalogue.read(Path.of("..", "config"), "ssda903").contract("previous_permanence"));
        var file = Files.writeString(folder.resolve("feed.csv"), "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\n");
        try (var csv = GuardedCsv.open(file, missing)) {
            assertThat(csv.next()).isNull();
        }
    }

    @Test
    void a_gzipped_file_is_read_as_its_content() throws IOException {
        try (var csv = GuardedCsv.open(packed(gzip(HEADER + ROW)), REVIEWS)) {
            assertThat(Objects.requireNonNull(csv.next()).cell(3)).isEqualTo("PN1");
            assertThat(csv.next()).isNull();
        }
    }

    @Test
    void a_gzipped_file_cut_anywhere_is_corrupt() throws IOException {
        var whole = gzip(HEADER + ROW.repeat(100));
        for (var length = 1; length < whole.length; length++) {
            assertThat(refusalOfPacked(Arrays.copyOf(whole, length))).as("%d bytes", length).isEqualTo("CORRUPT");
        }
        assertThat(refusalOfPacked(new byte[0])).isEqualTo("EMPTY");
    }

    @Test
    void a_gzipped_file_with_something_after_its_end_is_corrupt() throws IOException {
        var whole = gzip(HEADER + ROW);
        assertThat(refusalOfPacked(Arrays.copyOf(whole, whole.length + 1))).isEqualTo("CORRUPT");
        assertThat(refusalOfPacked(Arrays.copyOf(whole, whole.length + 100_000))).isEqualTo("CORRUPT");
    }

    @Test
    void a_plain_file_that_is_called_gzipped_is_corrupt() throws IOException {
        assertThat(refusalOfPacked((HEADER + ROW).getBytes(StandardCharsets.UTF_8))).isEqualTo("CORRUPT");
    }

    @Test
    void what_is_gzipped_twice_or_holds_a_spreadsheet_is_no_csv() throws IOException {
        assertThat(refusalOfPacked(gzip(gzip(HEADER + ROW)))).isEqualTo("NOT_CSV");
        assertThat(refusalOfPacked(gzip("PK\u0003\u0004"))).isEqualTo("NOT_CSV");
    }

    @Test
    void a_gzipped_file_of_more_text_than_its_size_explains_is_too_large() throws IOException {
        assertThat(refusalOfPacked(gzip(HEADER + ROW.repeat(1_000_000)))).isEqualTo("TOO_LARGE");
    }

    @Test
    void a_file_larger_than_allowed_is_too_large() throws IOException {
        var file = Files.writeString(folder.resolve("feed.csv"), HEADER + ROW);
        var refused = Objects.requireNonNull(catchThrowableOfType(
                FileRefused.class, () -> GuardedCsv.open(file, REVIEWS, new Limits(10, 10, 20, 100)).close()));
        assertThat(refused.code()).isEqualTo("TOO_LARGE");
    }

    @Test
    void a_failing_disk_is_our_failure_and_no_refusal() {
        assertThatCode(() -> GuardedCsv.open(folder.resolve("gone.csv"), REVIEWS).close())
                .isInstanceOf(UncheckedIOException.class);
    }

    private GuardedCsv open(String text) throws IOException {
        return GuardedCsv.open(Files.writeString(folder.resolve("feed.csv"), text), REVIEWS);
    }

    private List<Long> lines(String text) throws IOException {
        var lines = new ArrayList<Long>();
        try (var csv = open(text)) {
            for (var record = csv.next(); record != null; record = csv.next()) {
                lines.add(record.line());
            }
        }
        return lines;
    }

    private FileRefused refused(String text) throws IOException {
        return refusedFile(Files.writeString(folder.resolve("feed.csv"), text));
    }

    private String refusal(String text) throws IOException {
        return refused(text).code();
    }

    private String refusal(String text, byte[] end) throws IOException {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(end);
        return refusal(whole.toByteArray());
    }

    private String refusal(byte[] bytes) throws IOException {
        return refusedFile(Files.write(folder.resolve("feed.csv"), bytes)).code();
    }

    private String refusalOfPacked(byte[] bytes) throws IOException {
        return refusedFile(packed(bytes)).code();
    }

    private Path packed(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("feed.csv.gz"), bytes);
    }

    private static FileRefused refusedFile(Path file) {
        return Objects.requireNonNull(catchThrowableOfType(FileRefused.class, () -> drain(file)));
    }

    private static void drain(Path file) {
        try (var csv = GuardedCsv.open(file, REVIEWS)) {
            var record = csv.next();
            while (record != null) {
                record = csv.next();
            }
        }
    }

    private static byte[] gzip(String text) throws IOException {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }
}
