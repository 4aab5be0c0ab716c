package uk.corporateparenting.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;

class SampleExtractsTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 9, 29);

    @TempDir
    private Path dir;

    @ParameterizedTest
    @EnumSource
    void the_same_seed_writes_the_same_bytes(SourceSystem system) throws Exception {
        write("one", system, 7);
        write("two", system, 7);
        for (var file : files(dir.resolve("one"))) {
            var other = dir.resolve("two").resolve(dir.resolve("one").relativize(file));
            assertThat(Files.mismatch(file, other)).as("%s", file).isEqualTo(-1);
        }
    }

    @Test
    void another_seed_writes_other_lives() throws Exception {
        write("one", SourceSystem.ECLIPSE, 7);
        write("two", SourceSystem.ECLIPSE, 8);
        var person = "anyshire/2021-09-29/ssd_person.csv";
        assertThat(Files.mismatch(dir.resolve("one").resolve(person), dir.resolve("two").resolve(person)))
                .isNotEqualTo(-1);
    }

    @Test
    void a_night_is_the_same_whichever_nights_are_written_with_it() throws Exception {
        write("one", SourceSystem.LIQUIDLOGIC, 7);
        var plan = new SamplePlan(councils(SourceSystem.LIQUIDLOGIC), FIRST.plusDays(1), FIRST.plusDays(1), 7, 0.05);
        SampleExtracts.write(dir.resolve("two"), plan, _ -> {});
        for (var file : files(dir.resolve("two/anyshire/2021-09-30"))) {
            var other = dir.resolve("one").resolve(dir.resolve("two").relativize(file));
            assertThat(Files.mismatch(file, other)).as("%s", file).isEqualTo(-1);
        }
    }

    @Test
    void every_night_has_all_files_and_the_marker() throws Exception {
        var progress = new ArrayList<String>();
        var report = SampleExtracts.write(dir,
                new SamplePlan(councils(SourceSystem.MOSAIC), FIRST, FIRST.plusDays(2), 1, 0), progress::add);
        assertThat(report.files()).isEqualTo(3 * 20);
        assertThat(progress).hasSize(3);
        for (var night = FIRST; night.isBefore(FIRST.plusDays(3)); night = night.plusDays(1)) {
            assertThat(names(dir.resolve("anyshire").resolve(night.toString())))
                    .hasSize(21)
                    .contains("_READY", "ssd_person.csv", "ext_pep.csv", "ref_establishment.csv");
        }
    }

    @Test
    void the_report_counts_the_rows_written() throws Exception {
        var report = SampleExtracts.write(dir,
                new SamplePlan(councils(SourceSystem.MOSAIC), FIRST, FIRST, 1, 0), _ -> {});
        var night = new WrittenNight(dir.resolve("anyshire/2021-09-29"));
        report.rows().forEach((file, rows) -> assertThat(night.rows(file.replace(".csv", ""))).as(file)
                .hasSize(Math.toIntExact(rows)));
    }

    @ParameterizedTest
    @EnumSource
    void the_number_in_care_is_near_the_request_on_every_night(SourceSystem system) throws Exception {
        var council = new SampleCouncil("anyshire", system, 300);
        for (var first : List.of(LocalDate.of(2019, 3, 29), LocalDate.of(2021, 9, 29), LocalDate.of(2026, 1, 30))) {
            SampleExtracts.write(dir, new SamplePlan(List.of(council), first, first.plusDays(2), 3, 0), _ -> {});
            for (var night = first; night.isBefore(first.plusDays(3)); night = night.plusDays(1)) {
                var care = CareOnFile.of(new WrittenNight(dir.resolve("anyshire").resolve(night.toString())));
                assertThat(care.on(night).size()).as("%s", night).isCloseTo(300, within(15));
            }
        }
    }

    @Test
    void a_plan_that_ends_before_it_starts_is_refused() {
        assertThatThrownBy(() -> new SamplePlan(councils(SourceSystem.MOSAIC), FIRST, FIRST.minusDays(1), 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The last night 2021-09-28 is before the first 2021-09-29");
    }

    private void write(String folder, SourceSystem system, long seed) throws IOException {
        SampleExtracts.write(dir.resolve(folder),
                new SamplePlan(councils(system), FIRST, FIRST.plusDays(1), seed, 0.05), _ -> {});
    }

    private static List<SampleCouncil> councils(SourceSystem system) {
        return List.of(new SampleCouncil("anyshire", system, 40));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        return files(folder).stream().map(file -> file.getFileName().toString()).toList();
    }
}
