package uk.corporateparenting.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.sample.CareOnFile.day;
import static uk.corporateparenting.sample.WrittenNight.NIGHT;
import static uk.corporateparenting.sample.WrittenNight.date;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;

/**
 * Shares near the published figures and the printed reports of 2021, for one seed and with room for
 * chance.
 */
class MarginalsTest {

    private static final LocalDate YEAR_AGO = NIGHT.minusYears(1);

    @TempDir
    private static Path dir;

    private static WrittenNight night;
    private static CareOnFile care;
    private static Set<String> inCare;
    private static Map<String, CSVRecord> persons;

    @BeforeAll
    static void write() throws Exception {
        var council = new SampleCouncil("cambridgeshire", SourceSystem.MOSAIC, 1500);
        SampleExtracts.write(dir, new SamplePlan(List.of(council), NIGHT, NIGHT, 11, 0), _ -> {});
        night = new WrittenNight(dir.resolve("cambridgeshire").resolve(NIGHT.toString()));
        care = CareOnFile.of(night);
        inCare = care.on(NIGHT).stream().map(episodes -> episodes.getFirst().person()).collect(Collectors.toSet());
        persons = night.by("pers_person_id", "ssd_person");
    }

    @Test
    void orders_are_mostly_full_care_orders() {
        var open = night.rows("ssd_legal_status").stream()
                .filter(row -> row.get("lega_legal_status_end_date").isEmpty())
                .filter(row -> inCare.contains(row.get("lega_person_id")))
                .collect(Collectors.groupingBy(row -> row.get("lega_legal_status"), Collectors.counting()));
        assertThat(percent(open.getOrDefault("C2", 0L))).isBetween(53.0, 63.0);
        assertThat(percent(open.getOrDefault("C1", 0L))).isBetween(12.0, 18.0);
        assertThat(percent(open.getOrDefault("V2", 0L))).isBetween(13.0, 21.0);
        assertThat(percent(open.getOrDefault("E1", 0L))).isBetween(8.0, 13.0);
    }

    @Test
    void two_in_five_are_ten_to_fifteen() {
        assertThat(aged(0, 0)).isBetween(2.5, 6.0);
        assertThat(aged(1, 4)).isBetween(9.0, 15.0);
        assertThat(aged(5, 9)).isBetween(12.0, 19.0);
        assertThat(aged(10, 15)).isBetween(38.0, 47.0);
        assertThat(aged(16, 17)).isBetween(22.0, 30.0);
    }

    @Test
    void more_than_a_third_leave_in_a_year_and_one_in_six_of_them_is_adopted() {
        var left = care.periods().values().stream()
                .map(List::getLast)
                .filter(last -> last.end() != null && last.end().isAfter(YEAR_AGO))
                .toList();
        var adopted = left.stream().filter(last -> last.ceased().matches("E1[12]")).count();
        assertThat(percent(left.size())).isBetween(32.0, 43.0);
        assertThat(100.0 * adopted / left.size()).isBetween(13.0, 20.0);
    }

    @Test
    void nine_in_ten_had_their_health_assessment_and_a_third_a_dental_check() {
        var settled = care.on(NIGHT).stream()
                .filter(episodes -> !episodes.getFirst().entered().isAfter(YEAR_AGO))
                .map(episodes -> episodes.getFirst().person())
                .collect(Collectors.toSet());
        assertThat(checked(settled, "Health Assessment")).isBetween(85.0, 97.0);
        assertThat(checked(settled, "Dental Check")).isBetween(29.0, 46.0);
    }

    @Test
    void care_leavers_are_as_published() {
        var young = night.rows("ssd_care_leavers").stream()
                .filter(row -> row.get("clea_care_leaver_eligibility").startsWith("b)"))
                .filter(row -> age(row.get("clea_person_id")) >= 19)
                .toList();
        assertThat(percent(young.size())).isBetween(35.0, 60.0);
        assertThat(share(young, row -> row.get("clea_care_leaver_activity").matches("G[456]"))).isBetween(39.0, 50.0);
        assertThat(share(young, row -> row.get("clea_care_leaver_accom_suitable").equals("2"))).isBetween(5.0, 13.0);
    }

    private static double checked(Set<String> children, String type) {
        var done = night.rows("ssd_cla_health").stream()
                .filter(row -> row.get("clah_health_check_type").equals(type))
                .filter(row -> row.get("clah_health_check_status").isEmpty())
                .filter(row -> day(row.get("clah_health_check_date")).isAfter(YEAR_AGO))
                .map(row -> row.get("clah_person_id"))
                .filter(children::contains)
                .distinct()
                .count();
        return 100.0 * done / children.size();
    }

    private static double aged(int from, int to) {
        return percent(inCare.stream().filter(person -> age(person) >= from && age(person) <= to).count());
    }

    private static int age(String person) {
        var row = Objects.requireNonNull(persons.get(person));
        var born = date(row.get("pers_dob"));
        return (born == null ? day(row.get("pers_expected_dob")) : born).until(NIGHT).getYears();
    }

    private static double percent(long children) {
        return 100.0 * children / inCare.size();
    }

    private static double share(List<CSVRecord> rows, Predicate<CSVRecord> met) {
        return 100.0 * rows.stream().filter(met).count() / rows.size();
    }
}
