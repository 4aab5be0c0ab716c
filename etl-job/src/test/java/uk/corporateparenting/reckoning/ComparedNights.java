package uk.corporateparenting.reckoning;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.context.ConfigurableApplicationContext;
import uk.corporateparenting.CorporateParenting;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.job.NightRun;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.ConfigurationFolder;

/** Nights of the whole program and the reckoning of the same files beside it. */
final class ComparedNights implements AutoCloseable {

    private static final int MONTHS_BEFORE = 36;

    private final Path inbox;
    private final Configuration configuration;
    private final ConfigurableApplicationContext program;

    private ComparedNights(Path inbox, Configuration configuration, ConfigurableApplicationContext program) {
        this.inbox = inbox;
        this.configuration = configuration;
        this.program = program;
    }

    /** Starts the program in a folder on a fresh database. */
    static ComparedNights in(Path folder) throws IOException {
        var configuration = NightConfiguration.in(folder.resolve("config"));
        return new ComparedNights(folder.resolve("inbox"), ConfigurationFolder.read(configuration),
                CorporateParenting.start(TestProgram.properties(folder, TestDatabase.fresh())));
    }

    /** Where the files of a night are to be. */
    Path folderOf(String council, LocalDate businessDate) {
        return inbox.resolve(council).resolve(businessDate.toString());
    }

    /** Runs the night, whatever a gate says, and gives the figures it has stored. */
    List<Figure> stored(String council, LocalDate businessDate) throws SQLException {
        var request = new NightRun.Request(configuration.council(council).orElseThrow(), businessDate, inbox,
                Optional.of("made up for a test"), "test");
        var ending = program.getBean(NightRun.class).run(request, configuration);
        if (ending.publication() == null) {
            throw new IllegalStateException(ending.state() + ": " + String.join(" ", ending.reasons()));
        }
        return new StoredFigures(program.getBean(DSLContext.class), ending.attempt().authorityKey())
                .since(firstMonth(businessDate).atEndOfMonth());
    }

    /** Reckons the same figures from the same files. */
    List<Figure> reckoned(String council, LocalDate businessDate, SourceSystemDialect dialect) {
        return new Reckoning(NightFolder.ssd(folderOf(council, businessDate), dialect), businessDate,
                WorkingDayCalendar.englandAndWales(), Population.read(configuration.folder(), council))
                .figuresFrom(firstMonth(businessDate));
    }

    private static YearMonth firstMonth(LocalDate businessDate) {
        return YearMonth.from(businessDate.minusMonths(MONTHS_BEFORE));
    }

    @Override
    public void close() {
        program.close();
    }
}
