package uk.corporateparenting.sample.printed;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.council.SourceSystem;
import uk.corporateparenting.sample.script.ScriptedChild;
import uk.corporateparenting.sample.script.ScriptedCouncil;

class PrintedReportTest {

    private static final PrintedReport CAMBRIDGESHIRE = PrintedReport.all().getFirst();
    private static final PrintedReport PETERBOROUGH = PrintedReport.all().getLast();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void legal_statuses_add_up_to_645_and_age_bands_two_months_before_to_664() {
        var council = CAMBRIDGESHIRE.council();
        var statuses = inCare(council, CAMBRIDGESHIRE.monthEnd()).stream()
                .collect(groupingBy(child -> child.stay().orElseThrow().legalStatuses().getLast().code(), counting()));
        assertThat(statuses).isEqualTo(Map.of("C2", 373L, "V2", 101L, "C1", 95L, "E1", 71L, "J1", 5L));
        var july = LocalDate.of(2021, 7, 31);
        var ages = inCare(council, july).stream().collect(groupingBy(child -> band(child, july), counting()));
        assertThat(ages).isEqualTo(Map.of("16+", 188L, "10-15", 271L, "5-9", 105L, "1-4", 72L, "0", 28L));
    }

    @Test
    void the_number_in_care_hardly_changes_from_month_to_month() {
        for (var report : List.of(CAMBRIDGESHIRE, PETERBOROUGH)) {
            var council = report.council();
            var now = inCare(council, report.monthEnd()).size();
            for (var months = 0; months <= 36; months++) {
                assertThat(inCare(council, report.monthEnd().minusMonths(months)).size())
                        .isBetween(now * 95 / 100, now * 110 / 100);
            }
        }
    }

    @Test
    void two_months_with_as_many_leaving_as_coming_leave_362() {
        var council = PETERBOROUGH.council();
        assertThat(inCare(council, LocalDate.of(2021, 3, 31))).hasSize(362);
        assertThat(inCare(council, LocalDate.of(2021, 5, 31))).hasSize(362);
    }

    @Test
    void the_same_council_is_written_again_byte_for_byte() throws Exception {
        var night = PETERBOROUGH.nights().subList(0, 1);
        for (var time : List.of("first", "second")) {
            SampleExtracts.write(folder.resolve(time), PETERBOROUGH.council(), SourceSystem.ECLIPSE, night, _ -> {});
        }
        try (var files = Files.walk(folder.resolve("first")).filter(Files::isRegularFile)) {
            assertThat(files).isNotEmpty().allMatch(file -> isSame(file,
                    folder.resolve("second").resolve(folder.resolve("first").relativize(file))));
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.mismatch(one, other) == -1;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<ScriptedChild> inCare(ScriptedCouncil council, LocalDate day) {
        return council.children().stream()
                .filter(child -> child.stay()
                        .filter(stay -> !stay.start().isAfter(day) && stay.end().isAfter(day))
                        .isPresent())
                .toList();
    }

    private static String band(ScriptedChild child, LocalDate day) {
        var age = ChronoUnit.YEARS.between(child.born(), day);
        return age >= 16 ? "16+" : age >= 10 ? "10-15" : age >= 5 ? "5-9" : age >= 1 ? "1-4" : "0";
    }
}
