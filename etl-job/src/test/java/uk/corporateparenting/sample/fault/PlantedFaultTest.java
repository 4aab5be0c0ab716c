package uk.corporateparenting.sample.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.WrittenNight;
import uk.corporateparenting.sample.council.SourceSystem;

class PlantedFaultTest {

    @TempDir
    private Path dir;

    @ParameterizedTest
    @EnumSource
    void every_planted_fault_is_found_and_none_else(SourceSystem system) throws Exception {
        var plan = new SamplePlan(List.of(WrittenNight.council(system, 250)), WrittenNight.NIGHT, WrittenNight.NIGHT,
                5, 0.3);
        var report = SampleExtracts.write(dir, plan, _ -> {});
        var planted = report.faults().stream()
                .collect(Collectors.toMap(PlantedFault::kind, PlantedFault::count, Integer::sum, TreeMap::new));
        assertThat(planted).hasSize(FaultKind.values().length);
        assertThat(found(system)).isEqualTo(planted);
    }

    @ParameterizedTest
    @EnumSource
    void without_a_rate_there_is_no_fault(SourceSystem system) throws Exception {
        WrittenNight.write(dir, system, 250, 0);
        assertThat(found(system).values()).containsOnly(0);
    }

    @Test
    void the_list_beside_the_nights_says_what_the_report_says() throws Exception {
        var plan = new SamplePlan(List.of(WrittenNight.council(SourceSystem.ECLIPSE, 60)), WrittenNight.NIGHT,
                WrittenNight.NIGHT.plusDays(1), 5, 0.2);
        var report = SampleExtracts.write(dir, plan, _ -> {});
        var lines = Files.readAllLines(dir.resolve("anyshire/planted_faults.csv"));
        assertThat(lines.getFirst()).isEqualTo("night,file,kind,count");
        assertThat(lines).hasSize(report.faults().size() + 1)
                .contains(report.faults().stream()
                        .map(fault -> fault.night() + "," + fault.file() + "," + fault.kind() + "," + fault.count())
                        .toArray(String[]::new));
    }

    private Map<String, Integer> found(SourceSystem system) {
        var found = FaultsFound.in(new WrittenNight(dir.resolve("anyshire/" + WrittenNight.NIGHT)), system);
        return Arrays.stream(FaultKind.values())
                .collect(Collectors.toMap(FaultKind::code, kind -> found.children(kind).size(), Integer::sum,
                        TreeMap::new));
    }
}
