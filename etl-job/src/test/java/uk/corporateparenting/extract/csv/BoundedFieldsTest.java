package uk.corporateparenting.extract.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundedFieldsTest {

    private static final Limits FIVE_CHARACTERS_THREE_CELLS = new Limits(5, 3, 1 << 30, 100);
    private static final long HUGE = 30_000_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,b                  | a,b
            12345,b              | 12345,b
            1234567,b            | 123456,b
            `1234567`,b          | `123456`,b
            `12``4567`,b         | `12``456`,b
            ``````````````````,b | ``````````````,b
            `1,3`,b              | `1,3`,b
            12`4567,b            | 12`456,b
            a,b,c                | a,b,c
            a,b,c,d,e            | a,b,c,d
            a,b,c,d,`e,f`,g      | a,b,c,d
            `1234567` x,b        | `123456` x,b
            """)
    void a_text_is_passed_on_as(String text, String expected) throws IOException {
        var passed = expected.replace('`', '"');
        assertThat(passed(text.replace('`', '"'))).isEqualTo(passed);
        assertThat(passed(text.replace('`', '"') + "\nx,y\n")).isEqualTo(passed + "\nx,y\n");
    }

    @Test
    void a_line_end_inside_quotes_ends_no_record() throws IOException {
        assertThat(passed("\"1\r\n3\",b,c,d,\"x\ny\",z\n1,2\n")).isEqualTo("\"1\r\n3\",b,c,d\n1,2\n");
    }

    @Test
    void byte_order_marks_before_the_first_text_are_left_out() throws IOException {
        assertThat(passed("\uFEFF\uFEFF\"a\",\uFEFFb\n")).isEqualTo("\"a\",\uFEFFb\n");
        assertThat(passed("\n\uFEFF\"a\"")).isEqualTo("\n\"a\"");
    }

    @Test
    void a_huge_quoted_cell_is_cut_while_it_is_read() throws IOException {
        assertThat(drained(new Endless("x,\"", 'a', HUGE, "\"\n"))).isEqualTo("x,\"".length() + 6 + "\"\n".length());
    }

    @Test
    void a_huge_cell_of_quotes_is_cut_while_it_is_read() throws IOException {
        assertThat(drained(new Endless("\"", '"', 2 * (HUGE / 10), "\"\n"))).isEqualTo(1 + 12 + 2);
    }

    @Test
    void a_record_of_very_many_cells_is_cut_while_it_is_read() throws IOException {
        assertThat(drained(new Endless("a", ',', HUGE, "\n"))).isEqualTo("a,,,\n".length());
    }

    @Test
    void an_unclosed_quote_in_a_huge_file_is_broken_quoting() {
        assertThatThrownBy(() -> drained(new Endless("x,\"", 'a', HUGE, "")))
                .isInstanceOfSatisfying(
                        FileRefused.class, refused -> assertThat(refused.code()).isEqualTo("CSV_SYNTAX"));
    }

    private static String passed(String text) throws IOException {
        try (var bounded = new BoundedFields(new StringReader(text), FIVE_CHARACTERS_THREE_CELLS)) {
            return bounded.readAllAsString();
        }
    }

    private static long drained(Reader text) throws IOException {
        var buffer = new char[1 << 13];
        var count = 0L;
        try (var bounded = new BoundedFields(text, FIVE_CHARACTERS_THREE_CELLS)) {
            for (var read = bounded.read(buffer); read >= 0; read = bounded.read(buffer)) {
                count += read;
            }
        }
        return count;
    }

    /** A text with one character many times in its middle. */
    private static final class Endless extends Reader {

        private final Reader before;
        private final char repeated;
        private long left;
        private final Reader after;

        private Endless(String before, char repeated, long times, String after) {
            this.before = new StringReader(before);
            this.repeated = repeated;
            this.left = times;
            this.after = new StringReader(after);
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            var read = before.read(target, offset, length);
            if (read > 0) {
                return read;
            }
            var count = (int) Math.min(length, left);
            Arrays.fill(target, offset, offset + count, repeated);
            left -= count;
            return count > 0 ? count : after.read(target, offset, length);
        }

        @Override
        public void close() {}
    }
}
