package uk.corporateparenting.job.step;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.jdbc.datasource.DataSourceUtils;
import uk.corporateparenting.contract.StagingTarget;
import uk.corporateparenting.extract.row.StagedRow;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.staging.CopyWriter;

/**
 * Writes a chunk's rows into the council's staging partitions, while the attempt is still the live
 * one.
 */
final class FileWriting implements ItemWriter<StagedBlock> {

    private final DataSource database;
    private final NightLedger ledger;
    private final NightUnderWay night;
    private final FileUnderWay file;
    private final Map<String, CopyWriter> writers = new LinkedHashMap<>();

    FileWriting(DataSource database, NightLedger ledger, NightUnderWay night, FileUnderWay file) {
        this.database = database;
        this.ledger = ledger;
        this.night = night;
        this.file = file;
        for (var target : file.contract().staging()) {
            writers.put(
                    target.table(),
                    new CopyWriter(
                            night.attempt().authorityKey(),
                            file.fileId(),
                            target.table(),
                            target.columns().stream().map(StagingTarget.Column::name).toList()));
        }
    }

    @Override
    public void write(Chunk<? extends StagedBlock> chunk) throws SQLException {
        ledger.holdShared(night.attempt());
        var connection = DataSourceUtils.getConnection(database);
        try {
            var targets = List.copyOf(writers.values());
            for (var position = 0; position < targets.size(); position++) {
                var taken = targets.get(position).write(connection, rowsOf(chunk, position));
                if (position == 0) {
                    file.countTaken(taken);
                }
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static List<StagedRow> rowsOf(Chunk<? extends StagedBlock> chunk, int position) {
        var rows = new ArrayList<StagedRow>(chunk.size() * StagedBlock.RECORDS);
        for (var block : chunk) {
            rows.addAll(block.rows(position));
        }
        return rows;
    }
}
