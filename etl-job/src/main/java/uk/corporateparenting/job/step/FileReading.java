package uk.corporateparenting.job.step;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import uk.corporateparenting.extract.csv.FileRefused;
import uk.corporateparenting.extract.csv.GuardedCsv;
import uk.corporateparenting.extract.row.Parsed;
import uk.corporateparenting.extract.row.RowParser;
import uk.corporateparenting.finding.FindingLog;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.staging.CopyWriter;

/**
 * Reads one landed file and judges each record; one that is rejected leaves its finding and no row.
 */
final class FileReading implements ItemStreamReader<StagedBlock> {

    private final DSLContext sql;
    private final NightLedger ledger;
    private final NightUnderWay night;
    private final FileUnderWay file;
    private final List<CopyWriter> writers;
    private @Nullable GuardedCsv csv;
    private @Nullable RowParser parser;

    FileReading(DSLContext sql, NightLedger ledger, NightUnderWay night, FileUnderWay file) {
        this.sql = sql;
        this.ledger = ledger;
        this.night = night;
        this.file = file;
        this.writers = file.writers(night.attempt());
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

    /** Judges each record at once, while its cells are at hand: a block keeps only what they say. */
    @Override
    public @Nullable StagedBlock read() {
        if (csv == null || parser == null || file.refusal() != null) {
            return null;
        }
        try {
            return block(csv, parser);
        } catch (FileRefused refused) {
            file.refuse(refused);
            return null;
        }
    }

    private @Nullable StagedBlock block(GuardedCsv records, RowParser judge) {
        var block = new StagedBlock(writers);
        for (var count = 0; count < StagedBlock.RECORDS; count++) {
            var record = records.next();
            if (record == null) {
                file.mustHaveRowsAnnounced();
                return count == 0 ? null : block;
            }
            file.countRead();
            take(judge.parse(record), block);
        }
        return block;
    }

    private void take(Parsed parsed, StagedBlock block) {
        switch (parsed) {
            case Parsed.Accepted(var rows, var warnings) -> {
                warnings.forEach(file::found);
                block.add(rows);
            }
            case Parsed.Rejected(var finding) -> {
                file.countRejected();
                file.found(finding);
            }
        }
    }

    /** Runs in each chunk's transaction; the chunk may have had no row to write, and held nothing. */
    @Override
    public void update(ExecutionContext context) {
        var findings = file.takeFindings();
        if (!findings.isEmpty()) {
            ledger.holdShared(night.attempt());
            FindingLog.keep(sql, night.attempt(), file.fileId(), file.fileName(), findings);
        }
    }

    @Override
    public void close() {
        if (csv != null) {
            csv.close();
        }
    }
}
