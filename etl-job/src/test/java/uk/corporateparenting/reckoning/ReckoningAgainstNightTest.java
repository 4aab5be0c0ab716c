package uk.corporateparenting.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;

/**
 * The whole night stores what the reckoning makes of the same files: every figure and every case.
 */
class ReckoningAgainstNightTest {

    private static final int CHILDREN = 150;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private ComparedNights nights;

    @BeforeEach
    void start() throws IOException {
        nights = ComparedNights.in(folder);
    }

    @AfterEach
    void stop() {
        nights.close();
    }

    @Test
    void every_scenario_gives_its_figures_in_a_night() throws IOException, SQLException {
        var faults = new ArrayList<String>();
        for (var night : ScenarioNight.all()) {
            var council = night.dialect() == SourceSystemDialect.MOSAIC
                    ? NightConfiguration.MOSAIC_COUNCIL
                    : "cambridgeshire";
            var scratch = folder.resolve("scratch");
            night.writeTo(nights.folderOf(council, night.businessDate()), scratch);
            var stored = nights.stored(council, night.businessDate());
            faults.addAll(night.unmet(stored));
            faults.addAll(Disagreements.between(
                    nights.reckoned(council, night.businessDate(), night.dialect()), stored));
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"cambridgeshire, LIQUIDLOGIC, 2021-10-06, 0", "cambridgeshire, LIQUIDLOGIC, 2025-02-28, 0.05",
            "peterborough, ECLIPSE, 2021-05-31, 0", "peterborough, ECLIPSE, 2024-02-29, 0.05",
            "ashshire, MOSAIC, 2022-12-15, 0", "ashshire, MOSAIC, 2023-03-31, 0.05"})
    void every_figure_of_a_sample_is_reckoned_alike(String council, SourceSystem system, LocalDate day, double faults)
            throws IOException, SQLException {
        SampleExtracts.write(folder.resolve("inbox"),
                new SamplePlan(List.of(new SampleCouncil(council, system, CHILDREN)), day, day, 7, faults), _ -> {});

        var stored = nights.stored(council, day);

        var reckoned = nights.reckoned(council, day, SourceSystemDialect.valueOf(system.name()));
        assertThat(Disagreements.between(reckoned, stored)).isEmpty();
    }
}
