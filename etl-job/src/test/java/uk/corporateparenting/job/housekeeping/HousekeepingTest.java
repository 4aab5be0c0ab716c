package uk.corporateparenting.job.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.val;
import static uk.corporateparenting.schema.control.Tables.FINDING;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;
import static uk.corporateparenting.schema.control.Tables.RUN;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.types.DayToSecond;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.schema.warehouse.tables.DimAuthority;

/** What is kept and what is not, with the times that application.yaml names by default. */
class HousekeepingTest {

    private static final int COUNCIL = 1;
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2020, 1, 2);

    @TempDir
    private Path folder;

    private TestProgram program;
    private DSLContext sql;
    private Path landed;

    @BeforeEach
    void start() {
        var database = TestDatabase.fresh();
        program = TestProgram.in(folder, database);
        sql = program.sql();
        landed = folder.resolve("data-" + database.getDatabaseName()).resolve("landed");
        var authority = DimAuthority.DIM_AUTHORITY;
        sql.insertInto(authority)
                .set(authority.AUTHORITY_KEY, COUNCIL)
                .set(authority.SLUG, "council")
                .set(authority.CODE, "E1")
                .set(authority.NAME, "Council")
                .set(authority.SOURCE_FORMAT, "ssd")
                .set(authority.SOURCE_SYSTEM, "mosaic")
                .set(authority.KNOWN_FROM, 0)
                .execute();
    }

    @AfterEach
    void stop() {
        program.close();
    }

    @Test
    void a_new_database_has_nothing_to_remove() {
        assertThat(program.the(Housekeeping.class).run().sentence())
                .isEqualTo("Housekeeping found nothing that has been kept for long enough.");
    }

    @Test
    void findings_of_a_night_published_long_ago_are_removed_and_the_hashes_of_its_files_stay() {
        attempt(FIRST, 1, 500);
        published(FIRST, 1, 1, 500);
        attempt(SECOND, 1, 300);
        published(SECOND, 1, 2, 300);

        assertThat(removed("findings")).isEqualTo(1);

        assertThat(sql.fetchValues(FINDING.BUSINESS_DATE)).containsExactly(SECOND);
        assertThat(sql.fetchValues(SOURCE_FILE.BUSINESS_DATE)).containsExactlyInAnyOrder(FIRST, SECOND);
    }

    @Test
    void what_is_known_of_attempts_that_published_nothing_is_removed_a_month_after_the_last_one() {
        attempt(FIRST, 1, 40);
        attempt(FIRST, 2, 40);
        published(FIRST, 2, 1, 40);
        attempt(SECOND, 1, 20);

        assertThat(removed("findings")).isEqualTo(1);

        assertThat(sql.fetchCount(SOURCE_FILE, SOURCE_FILE.BUSINESS_DATE.eq(FIRST))).isEqualTo(1);
        assertThat(sql.fetchCount(SOURCE_FILE, SOURCE_FILE.BUSINESS_DATE.eq(SECOND))).isEqualTo(1);
    }

    @Test
    void copies_go_after_their_time_but_the_newest_publication_of_a_council_keeps_its_own() throws IOException {
        copy(FIRST, 1, 500);
        copy(FIRST, 2, 500);
        published(FIRST, 2, 1, 500);
        copy(SECOND, 1, 450);
        published(SECOND, 1, 2, 450);
        copy(SECOND, 2, 10);

        assertThat(removed("landed copies")).isEqualTo(2);

        assertThat(landed.resolve("council").resolve(FIRST.toString())).isEmptyDirectory();
        assertThat(landed.resolve("council").resolve(SECOND.toString())).isDirectoryContaining("glob:**1")
                .isDirectoryContaining("glob:**2");
    }

    @Test
    void mails_that_were_sent_long_ago_are_removed_and_those_that_wait_are_not() {
        mail("old", "SENT", 500);
        mail("new", "SENT", 300);
        mail("waiting", "PENDING", 500);

        assertThat(removed("mails")).isEqualTo(1);

        assertThat(sql.fetchValues(OUTBOX.MESSAGE_KEY)).containsExactlyInAnyOrder("new", "waiting");
    }

    @Test
    void files_of_mails_go_after_their_time_too() throws IOException {
        var outbox = Files.createDirectories(landed.resolveSibling("outbox"));
        for (var days : List.of(300, 500)) {
            var file = Files.writeString(outbox.resolve(days + ".eml"), "");
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(days))));
        }

        assertThat(removed("mail files")).isEqualTo(1);

        assertThat(outbox).isDirectoryContaining("glob:**300.eml").isDirectoryNotContaining("glob:**500.eml");
    }

    private long removed(String kind) {
        return program.the(Housekeeping.class).run().removals().stream()
                .filter(each -> each.kind().equals(kind))
                .mapToLong(Housekeeping.Removed::count)
                .sum();
    }

    private void attempt(LocalDate date, int attempt, int daysAgo) {
        sql.insertInto(RUN)
                .set(RUN.AUTHORITY_KEY, COUNCIL)
                .set(RUN.BUSINESS_DATE, date)
                .set(RUN.ATTEMPT, attempt)
                .set(RUN.STATE, "FAILED")
                .set(RUN.HOLDER, new UUID(0, 0))
                .set(RUN.TRIGGER, "test")
                .set(RUN.STARTED_AT, ago(daysAgo))
                .onDuplicateKeyUpdate()
                .set(RUN.ATTEMPT, attempt)
                .execute();
        sql.insertInto(SOURCE_FILE)
                .set(SOURCE_FILE.AUTHORITY_KEY, COUNCIL)
                .set(SOURCE_FILE.BUSINESS_DATE, date)
                .set(SOURCE_FILE.ATTEMPT, attempt)
                .set(SOURCE_FILE.FEED, "ssd_person")
                .set(SOURCE_FILE.FILE_NAME, "ssd_person.csv")
                .set(SOURCE_FILE.BYTES, 1L)
                .set(SOURCE_FILE.SHA256, "0")
                .set(SOURCE_FILE.OUTCOME, "LOAD")
                .set(SOURCE_FILE.LANDED_AT, ago(daysAgo))
                .execute();
        sql.insertInto(FINDING)
                .set(FINDING.AUTHORITY_KEY, COUNCIL)
                .set(FINDING.BUSINESS_DATE, date)
                .set(FINDING.ATTEMPT, attempt)
                .set(FINDING.RULE_CODE, "101")
                .set(FINDING.TIER, "WARN")
                .execute();
    }

    private void published(LocalDate date, int attempt, int number, int daysAgo) {
        sql.insertInto(PUBLICATION)
                .set(PUBLICATION.AUTHORITY_KEY, COUNCIL)
                .set(PUBLICATION.PUBLICATION_, number)
                .set(PUBLICATION.BUSINESS_DATE, date)
                .set(PUBLICATION.REVISION, 1)
                .set(PUBLICATION.ATTEMPT, attempt)
                .set(PUBLICATION.CHILDREN_IN_CARE, 1L)
                .set(PUBLICATION.FINGERPRINT, "0")
                .set(PUBLICATION.PUBLISHED_AT, ago(daysAgo))
                .execute();
    }

    private void mail(String key, String state, int daysAgo) {
        sql.insertInto(OUTBOX)
                .set(OUTBOX.MESSAGE_KEY, key)
                .set(OUTBOX.KIND, "breach")
                .set(OUTBOX.RECIPIENT, "head@example.invalid")
                .set(OUTBOX.SUBJECT, "")
                .set(OUTBOX.BODY, "")
                .set(OUTBOX.HTML, "")
                .set(OUTBOX.THREAD, "")
                .set(OUTBOX.WRITTEN_AT, ago(daysAgo))
                .set(OUTBOX.STATE, state)
                .set(OUTBOX.ATTEMPTS, 1)
                .set(OUTBOX.NEXT_ATTEMPT_AT, ago(daysAgo))
                .set(OUTBOX.SENT_AT, state.equals("SENT") ? ago(daysAgo) : val(null, OUTBOX.SENT_AT))
                .execute();
    }

    private void copy(LocalDate date, int attempt, int daysAgo) throws IOException {
        var copy = landed.resolve("council").resolve(date.toString()).resolve(Integer.toString(attempt));
        Files.createDirectories(copy);
        Files.write(copy.resolve("ssd_person.csv"), List.of("person_id"));
        Files.setLastModifiedTime(copy, FileTime.from(Instant.now().minus(Duration.ofDays(daysAgo))));
    }

    private static Field<OffsetDateTime> ago(int days) {
        return currentOffsetDateTime().minus(DayToSecond.valueOf(Duration.ofDays(days)));
    }
}
