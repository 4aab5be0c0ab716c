package uk.corporateparenting.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.sample.CareOnFile.day;
import static uk.corporateparenting.sample.WrittenNight.date;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SampleDecline;
import uk.corporateparenting.sample.council.SourceSystem;

/** Reviews by the due date that Liquidlogic shows, which is the law's. */
class ServiceStandardsTest {

    private static final LocalDate APRIL = LocalDate.of(2021, 4, 1);
    private static final LocalDate AUGUST_END = LocalDate.of(2021, 8, 31);
    private static final LocalDate SEPTEMBER_END = LocalDate.of(2021, 9, 30);
    private static final SampleDecline SEPTEMBER = new SampleDecline("cambridgeshire", LocalDate.of(2021, 9, 1),
            SEPTEMBER_END, 0.85);

    @TempDir
    private Path dir;

    @Test
    void nearly_all_reviews_are_on_time() throws Exception {
        assertThat(onTime(List.of(), SEPTEMBER_END)).isBetween(93.0, 100.0);
    }

    @Test
    void a_bad_september_pulls_the_year_to_date_below_86_percent() throws Exception {
        assertThat(onTime(List.of(SEPTEMBER), AUGUST_END)).isGreaterThan(88);
        assertThat(onTime(List.of(SEPTEMBER), SEPTEMBER_END)).isLessThan(86);
    }

    private double onTime(List<SampleDecline> declines, LocalDate monthEnd) throws IOException {
        var council = new SampleCouncil("cambridgeshire", SourceSystem.LIQUIDLOGIC, 645);
        SampleExtracts.write(dir, new SamplePlan(List.of(council), monthEnd, monthEnd, 20210930, 0, declines), _ -> {});
        var inTime = 0;
        var all = 0;
        for (var row : new WrittenNight(dir.resolve("cambridgeshire/" + monthEnd)).rows("ssd_cla_reviews")) {
            var held = date(row.get("clar_cla_review_date"));
            var due = day(row.get("clar_cla_review_due_date"));
            var counted = held == null ? due : held;
            if (row.get("clar_cla_review_cancelled").equals("N") && !counted.isBefore(APRIL)
                    && !counted.isAfter(monthEnd)) {
                all++;
                inTime += held != null && !held.isAfter(due) ? 1 : 0;
            }
        }
        return 100.0 * inTime / all;
    }
}
