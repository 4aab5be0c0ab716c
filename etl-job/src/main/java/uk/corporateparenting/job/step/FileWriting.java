package uk.corporateparenting.job.step;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.jdbc.datasource.DataSourceUtils;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.staging.BinaryRows;
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
    private final List<CopyWriter> writers;

    FileWriting(DataSource database, NightLedger ledger, NightUnderWay night, FileUnderWay file) {
        this.database = database;
        this.ledger = ledger;
        this.night = night;
        this.file = file;
        this.writers = file.writers(night.attempt());
    }

    @Override
    public void write(Chunk<? extends StagedBlock> chunk) throws SQLException {
        ledger.holdShared(night.attempt());
        var connection = DataSourceUtils.getConnection(database);
        try {
            for (var position = 0; position < writers.size(); position++) {
                var taken = writers.get(position).write(connection, rowsOf(chunk, position));
                if (position == 0) {
                    file.countTaken(taken);
                }
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static List<BinaryRows> rowsOf(Chunk<? extends StagedBlock> chunk, int position) {
        return chunk.getItems().stream().map(block -> block.rows(position)).toList();
    }
}
