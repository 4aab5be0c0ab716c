package uk.corporateparenting.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import uk.corporateparenting.sample.council.Council;
import uk.corporateparenting.sample.council.SourceSystem;
import uk.corporateparenting.sample.export.ChildRows;
import uk.corporateparenting.sample.export.Dialect;
import uk.corporateparenting.sample.export.Feed;
import uk.corporateparenting.sample.export.Header;
import uk.corporateparenting.sample.export.NightFolder;
import uk.corporateparenting.sample.fault.FaultPlanter;
import uk.corporateparenting.sample.life.KnownLife;
import uk.corporateparenting.sample.life.Lives;
import uk.corporateparenting.sample.table.CouncilTables;
import uk.corporateparenting.sample.table.Table;

/** Writes one night of one council, child by child. */
final class CouncilNight {

    private final Council council;
    private final Lives lives;
    private final LocalDate night;
    private final FaultPlanter faults;
    private final Map<String, Integer> caseloads = new HashMap<>();

    CouncilNight(Council council, Lives lives, LocalDate night, FaultPlanter faults) {
        this.council = council;
        this.lives = lives;
        this.night = night;
        this.faults = faults;
    }

    /** Returns how many rows each file has. */
    Map<Feed, Long> write(Path folder) throws IOException {
        var headers = Header.of(council.system());
        var dialect = Dialect.of(council.system());
        try (var files = new NightFolder(folder)) {
            files.open(headers);
            lives.between(KnownLife.windowStart(night), night, life -> {
                var known = KnownLife.of(life, night);
                if (known.isWritten()) {
                    var rows = new ChildRows(headers, dialect);
                    Table.ALL.forEach(table -> table.write(known, rows));
                    count(rows);
                    faults.plant(known, rows);
                    write(files, rows);
                }
            });
            var rows = new ChildRows(headers, dialect);
            new CouncilTables(council, night, caseloads).write(rows);
            files.write(rows);
            files.complete();
            return files.rows();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static void write(NightFolder files, ChildRows rows) {
        try {
            files.write(rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Liquidlogic shows caseloads as at the last 30 September, the others as at tonight. */
    private void count(ChildRows rows) {
        var census = LocalDate.of(night.getYear(), Month.SEPTEMBER, 30);
        var last = census.isAfter(night) ? census.minusYears(1) : census;
        var day = council.system() == SourceSystem.LIQUIDLOGIC ? last : night;
        for (var row : rows.of(Feed.SSD_INVOLVEMENTS)) {
            var open = row.get("invo_involvement_end_date").isEmpty()
                    || row.date("invo_involvement_end_date").isAfter(day);
            if (open && !row.date("invo_involvement_start_date").isAfter(day)) {
                caseloads.merge(row.get("invo_professional_id"), 1, Integer::sum);
            }
        }
    }
}
