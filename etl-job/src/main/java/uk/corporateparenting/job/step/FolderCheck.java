package uk.corporateparenting.job.step;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static uk.corporateparenting.schema.control.Tables.FINDING;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Result;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.corporateparenting.contract.SourceRules;
import uk.corporateparenting.extract.SourceFiles;
import uk.corporateparenting.extract.landing.Inbox;
import uk.corporateparenting.extract.landing.Landing;
import uk.corporateparenting.finding.Attempt;
import uk.corporateparenting.job.JobSettings;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;
import uk.corporateparenting.staging.RuleBook;
import uk.corporateparenting.staging.StagingPartitions;
import uk.corporateparenting.staging.Tonight;

/**
 * Lands, stages and checks a folder as a night would, in one transaction that is rolled back:
 * nothing is loaded.
 */
@Component
public final class FolderCheck {

    /** No council has this key. */
    private static final int NOBODY = 0;

    private final DSLContext sql;
    private final DataSource database;
    private final TransactionOperations transaction;
    private final NightLedger ledger;
    private final RuleBook rules;
    private final LandFiles landFiles;
    private final JobSettings settings;
    private final Clock clock;

    FolderCheck(
            DSLContext sql,
            DataSource database,
            TransactionOperations transaction,
            NightLedger ledger,
            RuleBook rules,
            LandFiles landFiles,
            JobSettings settings,
            Clock clock) {
        this.sql = sql;
        this.database = database;
        this.transaction = transaction;
        this.ledger = ledger;
        this.rules = rules;
        this.landFiles = landFiles;
        this.settings = settings;
        this.clock = clock;
    }

    /** What became of each file, and every finding. */
    public record Report(Result<?> files, Result<?> findings) {}

    /** Looks at a folder of a format, as a system writes it. */
    public Report check(Path folder, String format, String system, Configuration configuration) {
        var source = SourceRules.read(configuration.folder(), format, system);
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                return check(folder, new Council("check", "", "", format, system), source, configuration);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private Report check(Path folder, Council council, SourceRules source, Configuration configuration)
            throws IOException, SQLException {
        var attempt = ledger.claim(NOBODY, LocalDate.now(clock), settings.process().holder(), "check", null);
        var night = new NightUnderWay(
                council, attempt, configuration, source, Inbox.asItIs(folder, source.contracts()), false, _ -> {});
        SetBasedPlans.in(sql);
        // Nobody waits for this transaction, however long the copying takes.
        sql.setLocal(name("idle_in_transaction_session_timeout"), inline(0)).execute();
        StagingPartitions.add(sql, NOBODY);
        var copies = Files.createTempDirectory("check");
        try {
            landFiles.keep(night, new Landing(copies).land(night.folder(), attempt.number()));
            for (var file : night.files().values()) {
                stage(night, file);
            }
            StagingPartitions.analyze(sql, NOBODY);
            rules.check(new Tonight(sql, attempt, night.settings(), source.conventions()));
            SourceFiles.nameCommonestRejections(sql, attempt);
            return report(attempt);
        } finally {
            remove(copies);
        }
    }

    private void stage(NightUnderWay night, FileUnderWay file) throws SQLException {
        var reading = new FileReading(sql, ledger, night, file);
        var writing = new FileWriting(database, ledger, night, file);
        reading.open(new ExecutionContext());
        try {
            var blocks = new ArrayList<StagedBlock>();
            for (var block = reading.read(); block != null; block = reading.read()) {
                blocks.add(block);
                if (blocks.size() == StageFile.BLOCKS_PER_CHUNK) {
                    writing.write(new Chunk<>(blocks));
                    reading.update(new ExecutionContext());
                    blocks.clear();
                }
            }
            writing.write(new Chunk<>(blocks));
        } finally {
            reading.close();
        }
        new FileEnding(sql, transaction, ledger, night, file).end();
    }

    private Report report(Attempt attempt) {
        return new Report(
                sql.select(
                        SOURCE_FILE.FILE_NAME,
                        SOURCE_FILE.OUTCOME,
                        SOURCE_FILE.CODE,
                        SOURCE_FILE.ROWS_READ,
                        SOURCE_FILE.ROWS_LOADED,
                        SOURCE_FILE.ROWS_REJECTED,
                        SOURCE_FILE.REASON)
                        .from(SOURCE_FILE)
                        .where(SOURCE_FILE.AUTHORITY_KEY.eq(attempt.authorityKey()))
                        .orderBy(SOURCE_FILE.FILE_NAME)
                        .fetch(),
                sql.select(
                        FINDING.FILE_NAME,
                        FINDING.LINE,
                        FINDING.COLUMN_NAME,
                        FINDING.RULE_CODE,
                        FINDING.TIER,
                        FINDING.MASKED_VALUE)
                        .from(FINDING)
                        .where(FINDING.AUTHORITY_KEY.eq(attempt.authorityKey()))
                        .orderBy(FINDING.FILE_NAME, FINDING.LINE.asc().nullsFirst(), FINDING.RULE_CODE)
                        .fetch());
    }

    private static void remove(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
