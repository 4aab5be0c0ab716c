package uk.corporateparenting.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.calendar.SchoolTerm;

class ConfiguredTermsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void copyTheConfiguration() throws IOException {
        FileSystemUtils.copyRecursively(TestProgram.CONFIGURATION, folder);
    }

    @Test
    void a_councils_own_term_stands_in_the_place_of_that_of_all_councils() throws IOException {
        add("calendars/terms.csv", "peterborough,2020/21,AUT,2020-09-01,2020-12-11");
        assertThat(ends("peterborough", "2020/21 AUT")).isEqualTo("2020-12-11");
        assertThat(ends("peterborough", "2020/21 SPR")).isEqualTo("2021-03-26");
        assertThat(ends("cambridgeshire", "2020/21 AUT")).isEqualTo("2020-12-18");
    }

    @Test
    void a_setting_that_names_a_term_which_is_not_listed_is_refused() throws IOException {
        add("settings.csv", "peterborough,pep_reference_term,1999/00 AUT,2021-01-01,");
        assertThatThrownBy(() -> ConfigurationFolder.read(folder))
                .hasMessageContaining("pep_reference_term names the term 1999/00 AUT");
    }

    @Test
    void a_setting_that_names_a_listed_term_is_accepted() throws IOException {
        add("settings.csv", "peterborough,pep_reference_term,2020/21 AUT,2021-01-01,");
        assertThat(ConfigurationFolder.read(folder).settings()).isNotEmpty();
    }

    private String ends(String council, String term) {
        var configuration = ConfigurationFolder.read(folder);
        return configuration.termsOf(configuration.council(council).orElseThrow()).named(term)
                .map(SchoolTerm::ends)
                .orElseThrow()
                .toString();
    }

    private void add(String file, String line) throws IOException {
        Files.write(folder.resolve(file), List.of(line), StandardOpenOption.APPEND);
    }
}
