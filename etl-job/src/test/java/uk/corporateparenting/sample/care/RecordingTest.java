package uk.corporateparenting.sample.care;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.sample.CareOnFile.day;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.WrittenNight;
import uk.corporateparenting.sample.council.SourceSystem;

class RecordingTest {

    private static final LocalDate EARLIER = LocalDate.of(2021, 9, 1);
    private static final LocalDate LATER = LocalDate.of(2021, 9, 30);

    @TempDir
    private static Path dir;

    @BeforeAll
    static void write() throws IOException {
        for (var night : List.of(EARLIER, LATER)) {
            var plan = new SamplePlan(List.of(WrittenNight.council(SourceSystem.LIQUIDLOGIC, 800)), night, night, 2, 0);
            SampleExtracts.write(dir, plan, _ -> {});
        }
    }

    @Test
    void a_visit_may_be_recorded_after_the_night_that_should_have_had_it() {
        var known = night(EARLIER).by("clav_cla_visit_id", "ssd_cla_visits").keySet();
        assertThat(night(LATER).rows("ssd_cla_visits"))
                .filteredOn(row -> !known.contains(row.get("clav_cla_visit_id")))
                .filteredOn(row -> day(row.get("clav_cla_visit_date")).isBefore(EARLIER))
                .hasSizeGreaterThan(10);
    }

    @Test
    void the_code_of_a_placement_may_be_corrected() {
        var before = night(EARLIER).by("clap_cla_placement_id", "ssd_cla_placement");
        assertThat(night(LATER).rows("ssd_cla_placement"))
                .filteredOn(row -> {
                    var earlier = before.get(row.get("clap_cla_placement_id"));
                    return earlier != null
                            && !earlier.get("clap_cla_placement_type").equals(row.get("clap_cla_placement_type"));
                })
                .isNotEmpty();
    }

    @Test
    void a_row_may_be_deleted_at_source() {
        var left = night(LATER).by("clav_cla_visit_id", "ssd_cla_visits").keySet();
        assertThat(night(EARLIER).rows("ssd_cla_visits"))
                .filteredOn(row -> day(row.get("clav_cla_visit_date")).isAfter(LATER.minusYears(5)))
                .filteredOn(row -> !left.contains(row.get("clav_cla_visit_id")))
                .isNotEmpty();
    }

    @Test
    void the_start_of_an_episode_may_be_corrected_by_a_day() {
        var before = night(EARLIER).by("clae_cla_episode_id", "ssd_cla_episodes");
        var moved = night(LATER).rows("ssd_cla_episodes").stream()
                .filter(row -> before.containsKey(row.get("clae_cla_episode_id")))
                .map(row -> day(row.get("clae_cla_episode_start_date")).toEpochDay()
                        - day(Objects.requireNonNull(before.get(row.get("clae_cla_episode_id")))
                                .get("clae_cla_episode_start_date"))
                                .toEpochDay())
                .collect(Collectors.toSet());
        assertThat(moved).contains(0L).hasSizeGreaterThan(1).allMatch(days -> Math.abs(days) <= 1);
    }

    private static WrittenNight night(LocalDate night) {
        return new WrittenNight(dir.resolve("anyshire").resolve(night.toString()));
    }
}
