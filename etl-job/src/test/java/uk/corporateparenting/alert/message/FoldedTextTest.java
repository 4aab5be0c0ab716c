package uk.corporateparenting.alert.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTextTest {

    @Test
    void a_long_line_goes_on_in_the_next_one_and_keeps_every_word() {
        var line = "word ".repeat(40).strip();
        assertThat(FoldedText.of(line).lines()).hasSize(3).allMatch(folded -> folded.length() <= 76);
        assertThat(FoldedText.of(line).replace('\n', ' ').strip()).isEqualTo(line);
    }

    @Test
    void what_a_bullet_goes_on_with_is_indented_below_it() {
        assertThat(FoldedText.of("- " + "word ".repeat(20)).lines().skip(1))
                .allMatch(folded -> folded.startsWith("  word"));
    }

    @Test
    void columns_stay_aligned_and_empty_lines_do_not_add_up() {
        assertThat(FoldedText.of("Value:  84.9%\n\n\n\nTarget: above 97%"))
                .isEqualTo("Value:  84.9%\n\nTarget: above 97%\n");
    }
}
