package uk.corporateparenting.job.step;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import uk.corporateparenting.extract.csv.FileRefused;
import uk.corporateparenting.extract.csv.GuardedCsv;
import uk.corporateparenting.extract.row.Parsed;
import uk.corporateparenting.extract.row.RowParser;
import uk.corporateparenting.finding.FindingLog;
import uk.corporateparenting.job.ledger.NightLedger;

/**
 * Reads one landed file and judges each record; a record that is rejected is filtered, with its
 * finding.
 */
final class FileReading implements ItemStreamReader<Parsed>, ItemProcessor<Parsed, StagedRecord> {

    private final DSLContext sql;
    private final NightLedger ledger;
    private final NightUnderWay night;
    private final FileUnderWay file;
    private @Nullable GuardedCsv csv;
    private @Nullable RowParser parser;

    FileReading(DSLContext sql, NightLedger ledger, NightUnderWay night, FileUnderWay file) {
        this.sql = sql;
        this.ledger = ledger;
        this.night = night;
        this.file = file;
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            csv = GuardedCsv.open(file.copy(), file.contract());
            file.bound(csv.header());
            var source = night.source();
            parser = new RowParser(
                    file.contract(), csv.header(), source.codeLists(), source.valueMap(), source.conventions());
            csv.header().warnings().forEach(file::found);
        } catch (FileRefused refused) {
            file.refuse(refused);
        }
    }

    /** Judges the record at once, while its cells are at hand: a chunk keeps only what they say. */
    @Override
    public @Nullable Parsed read() {
        if (csv == null || parser == null || file.refusal() != null) {
            return null;
        }
        try {
            var record = csv.next();
            if (record == null) {
                file.mustHaveRowsAnnounced();
                return null;
            }
            file.countRead();
            return parser.parse(record);
        } catch (FileRefused refused) {
            file.refuse(refused);
            return null;
        }
    }

    @Override
    public @Nullable StagedRecord process(Parsed parsed) {
        return switch (parsed) {
            case Parsed.Accepted(var rows, var warnings) -> {
                warnings.forEach(file::found);
                yield new StagedRecord(rows);
            }
            case Parsed.Rejected(var finding) -> {
                file.countRejected();
                file.found(finding);
                yield null;
            }
        };
    }

    /** Runs in each chunk's transaction, whether or not the chunk had a row to write. */
    @Override
    public void update(ExecutionContext context) {
        ledger.holdShared(night.attempt());
        FindingLog.keep(sql, night.attempt(), file.fileId(), file.fileName(), file.takeFindings());
    }

    @Override
    public void close() {
        if (csv != null) {
            csv.close();
        }
    }
}
