package uk.corporateparenting.job.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.indicator.figure.FigureState;
import uk.corporateparenting.indicator.figure.Figures;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.job.printed.Beside.Outcome;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.council.SourceSystem;
import uk.corporateparenting.sample.printed.PrintedReport;

/** Both printed reports, from exports through whole nights to the last printed digit. */
class PrintedReportsTest {

    /** Nights without which no figure would change are left out. */
    private static final Set<LocalDate> NEEDLESS = Set.of(LocalDate.parse("2021-09-29"),
            LocalDate.parse("2021-10-01"), LocalDate.parse("2021-05-28"), LocalDate.parse("2021-06-01"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void every_printed_figure_is_ours_to_the_printed_digit() throws Exception {
        for (var report : PrintedReport.all()) {
            var figures = published(report);

            var beside = PrintedFigures.read(PrintedListTest.LIST).stream()
                    .filter(printed -> printed.authority().equals(report.slug()))
                    .map(printed -> new Beside(printed, figures.stream().filter(printed::isOf).findFirst()))
                    .toList();

            assertThat(beside).isNotEmpty()
                    .filteredOn(each -> each.outcome() == Outcome.DIFFERS)
                    .extracting(each -> each.printed().indicator() + " " + each.printed().member() + " printed "
                            + each.printed().printed() + ", ours " + each.ours())
                    .isEmpty();
            assertThat(beside).allMatch(each -> each.figure().isPresent());
            assertThat(figures).filteredOn(figure -> figure.monthEnd().date().equals(report.monthEnd()))
                    .allMatch(figure -> figure.state() == FigureState.PUBLISHED);
        }
    }

    private List<Figure> published(PrintedReport report) throws IOException, SQLException {
        var council = TestProgram.configuration().council(report.slug()).orElseThrow();
        var nights = report.nights().stream().filter(night -> !NEEDLESS.contains(night)).toList();
        SampleExtracts.write(folder.resolve("inbox"), report.council(),
                SourceSystem.valueOf(council.sourceSystem().toUpperCase(Locale.ROOT)), nights, _ -> {});
        try (var program = TestProgram.in(folder)) {
            for (var night : nights) {
                assertThat(program.night(report.slug(), night).state()).as("%s", night)
                        .isEqualTo(NightLedger.PUBLISHED);
            }
            return Figures.of(program.sql(), authorityKey(program, report));
        }
    }

    private static int authorityKey(TestProgram program, PrintedReport report) {
        return program.sql().select(DIM_AUTHORITY.AUTHORITY_KEY)
                .from(DIM_AUTHORITY)
                .where(DIM_AUTHORITY.SLUG.eq(report.slug()))
                .fetchSingle()
                .value1();
    }
}
