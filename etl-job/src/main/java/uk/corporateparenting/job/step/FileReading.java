package uk.corporateparenting.job.step;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import uk.corporateparenting.extract.FileOutcome;
import uk.corporateparenting.extract.csv.CsvRecord;
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
class FileReading implements ItemStreamReader<CsvRecord>, ItemProcessor<CsvRecord, StagedRecord> {

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
            refuse(refused);
        }
    }

    @Override
    public @Nullable CsvRecord read() {
        if (csv == null || file.refusal() != null) {
            return null;
        }
        try {
            var record = csv.next();
            if (record != null) {
                file.countRead();
            }
            return record;
        } catch (FileRefused refused) {
            refuse(refused);
            return null;
        }
    }

    @Override
    public @Nullable StagedRecord process(CsvRecord record) {
        if (parser == null) {
            throw new IllegalStateException("A record was read before its header");
        }
        return switch (parser.parse(record)) {
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

    private void refuse(FileRefused refused) {
        file.refuse(refused.isHeld() ? FileOutcome.FILE_HELD : FileOutcome.FILE_REJECTED, refused.code());
        file.takeFindings();
    }
}
