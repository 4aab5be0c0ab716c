package uk.corporateparenting.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;
import static uk.corporateparenting.schema.control.Tables.RUN;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.types.DayToSecond;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;

/** Several programs serve one database and look at the same moment. */
@Timeout(600)
class ServersTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 10, 5);
    private static final LocalDate LAST = LocalDate.of(2021, 10, 7);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void each_night_of_each_council_runs_once_and_a_failed_one_is_started_again_once(int programs) throws Exception {
        SampleExtracts.write(
                folder.resolve("inbox"),
                new SamplePlan(
                        List.of(
                                new SampleCouncil("cambridgeshire", SourceSystem.LIQUIDLOGIC, 12),
                                new SampleCouncil("peterborough", SourceSystem.ECLIPSE, 12)),
                        FIRST, LAST, 7, 0),
                _ -> {});
        try (var servers = Servers.start(programs, folder, TestDatabase.fresh())) {
            var sql = servers.first().sql();
            for (var date : FIRST.datesUntil(LAST.plusDays(1)).toList()) {
                servers.roundTogether(morningAfter(date));
                assertThat(sql.fetchValues(sql.select(RUN.ATTEMPT).from(RUN).where(RUN.BUSINESS_DATE.eq(date))))
                        .as("attempts of %s by %d programs", date, programs)
                        .containsExactly(1, 1);
            }
            assertThat(sql.fetchValues(RUN.STATE)).containsOnly(NightLedger.PUBLISHED).hasSize(6);

            sql.update(RUN)
                    .set(RUN.STATE, NightLedger.FAILED)
                    .set(RUN.FINISHED_AT, currentOffsetDateTime().minus(DayToSecond.valueOf(Duration.ofHours(1))))
                    .where(RUN.BUSINESS_DATE.eq(LAST))
                    .execute();
            sql.deleteFrom(PUBLICATION).where(PUBLICATION.BUSINESS_DATE.eq(LAST)).execute();
            servers.roundTogether(morningAfter(LAST));

            assertThat(sql.fetchValues(sql.select(RUN.ATTEMPT).from(RUN).where(RUN.BUSINESS_DATE.eq(LAST))))
                    .as("attempts after a restart race of %d programs", programs)
                    .containsExactly(2, 2);
            assertThat(sql.fetchCount(table(name("quartz", "qrtz_triggers")))).as("one alarm a council").isEqualTo(2);
        }
    }

    private static Instant morningAfter(LocalDate businessDate) {
        return businessDate.plusDays(1).atTime(3, 0).atZone(NightTimes.ZONE).toInstant();
    }
}
