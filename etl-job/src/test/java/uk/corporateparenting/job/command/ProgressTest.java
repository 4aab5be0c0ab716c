package uk.corporateparenting.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void on_a_terminal_each_line_takes_the_place_of_the_one_before_and_the_last_leaves_none() {
        assertThat(told(true)).isEqualTo("\r\u001b[2Kone file\r\u001b[2Ktwo files\r\u001b[2K");
    }

    @Test
    void elsewhere_each_line_stays_and_no_control_character_is_written() {
        assertThat(told(false).lines()).containsExactly("one file", "two files");
    }

    @Test
    void what_passes_is_said_on_a_terminal_only() {
        var text = new StringWriter();
        new Progress(new PrintWriter(text), false).passing("one file of a thousand");
        assertThat(text.toString()).isEmpty();
        new Progress(new PrintWriter(text), true).passing("one file of a thousand");
        assertThat(text.toString()).endsWith("one file of a thousand");
    }

    private static String told(boolean isTerminal) {
        var text = new StringWriter();
        var progress = new Progress(new PrintWriter(text), isTerminal);
        progress.accept("one file");
        progress.accept("two files");
        progress.end();
        return text.toString();
    }
}
