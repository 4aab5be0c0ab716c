package uk.corporateparenting.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.count;
import static uk.corporateparenting.schema.control.Tables.FINDING;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.SmallNights;
import uk.corporateparenting.job.ledger.NightLedger;

/** The worst file there can be is a number in a table, not a flood of mails. */
class ManyRejectedRowsTest {

    private static final LocalDate NIGHT = LocalDate.of(2021, 10, 6);
    private static final int REJECTED = 100_000;

    @TempDir
    private Path folder;

    @Test
    void a_night_of_a_hundred_thousand_rejected_rows_is_done_and_nobody_gets_two_mails() throws Exception {
        try (var nights = SmallNights.in(folder, 12, 1)) {
            nights.export(NIGHT);
            nights.configure("settings.csv", SmallNights.COUNCIL + ",maximum_rejected_percent,100,2000-04-01,");
            nights.edit(NIGHT, "ssd_missing", file -> file + rejected(file));

            assertThat(nights.run(NIGHT).state()).isEqualTo(NightLedger.PUBLISHED);

            var sql = nights.sql();
            var file = sql.fetchSingle(SOURCE_FILE, SOURCE_FILE.FEED.eq("ssd_missing"));
            assertThat(file.get(SOURCE_FILE.ROWS_REJECTED)).isEqualTo(REJECTED);
            assertThat(file.get(SOURCE_FILE.ROWS_READ))
                    .isEqualTo(REJECTED + file.get(SOURCE_FILE.ROWS_LOADED));
            assertThat(sql.fetchCount(FINDING, FINDING.TIER.eq("REJECT"))).isEqualTo(REJECTED);
            assertThat(sql.select(count()).from(OUTBOX).groupBy(OUTBOX.RECIPIENT).fetch(count()))
                    .allSatisfy(mails -> assertThat(mails).isEqualTo(1));
        }
    }

    /** Rows that have the width of the file and nothing in them that could be loaded. */
    private static String rejected(String file) {
        var header = file.lines().findFirst().orElseThrow();
        var empty = ",".repeat((int) header.chars().filter(each -> each == ',').count());
        return IntStream.range(0, REJECTED)
                .mapToObj(row -> "m" + row + empty)
                .collect(Collectors.joining("\n", file.endsWith("\n") ? "" : "\n", "\n"));
    }
}
