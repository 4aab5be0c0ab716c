package uk.corporateparenting.job.step;

import java.util.List;
import java.util.stream.Stream;
import uk.corporateparenting.extract.row.StagedRow;
import uk.corporateparenting.staging.BinaryRows;
import uk.corporateparenting.staging.CopyWriter;

/**
 * What some records of a file became: the rows of each staging table that the file fills, in the
 * contract's order. Spring Batch handles blocks: what it does for every item took a seventh of the
 * time of staging while each record was one.
 */
final class StagedBlock {

    static final int RECORDS = 500;

    private final List<CopyWriter> writers;
    private final List<BinaryRows> tables;

    StagedBlock(List<CopyWriter> writers) {
        this.writers = writers;
        this.tables = Stream.generate(BinaryRows::new).limit(writers.size()).toList();
    }

    /** Takes the rows of one record, one of each table. */
    void add(List<StagedRow> record) {
        for (var position = 0; position < record.size(); position++) {
            writers.get(position).add(record.get(position), tables.get(position));
        }
    }

    /** The rows of one table. */
    BinaryRows rows(int position) {
        return tables.get(position);
    }
}
