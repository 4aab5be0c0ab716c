package uk.corporateparenting.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConventionsTest {

    @TempDir
    private Path path;

    @Test
    void what_a_system_does_not_say_is_as_usual() {
        conventions("mosaic,inclusive_episode_ends,true", "eclipse,excluded_person_ids,1 2");
        var mosaic = Conventions.read(path, "mosaic");
        assertThat(mosaic.inclusiveEpisodeEnds()).isTrue();
        assertThat(mosaic.sentinelBefore()).isEqualTo(LocalDate.of(1902, 1, 1));
        assertThat(mosaic.excludedPersonIds()).isEmpty();
        assertThat(Conventions.read(path, "eclipse").excludedPersonIds()).containsExactly("1", "2");
    }

    @Test
    void all_faults_are_reported_at_once() {
        conventions("mosaic,inclusive_episode_ends,perhaps", "mosaic,open_end,never", "mosaic,colour,blue");
        assertThatThrownBy(() -> Conventions.read(path, "mosaic"))
                .isInstanceOf(ContractFaults.class)
                .hasMessageContaining("inclusive_episode_ends of mosaic must be true or false.")
                .hasMessageContaining("open_end of mosaic must be a day such as 2024-03-31.")
                .hasMessageContaining("colour of mosaic is not known.");
    }

    private void conventions(String... rows) {
        var lines = new String[rows.length + 1];
        lines[0] = "source_system,convention,value";
        System.arraycopy(rows, 0, lines, 1, rows.length);
        new ConfigFolder(path).file("codes/conventions.csv", lines);
    }
}
