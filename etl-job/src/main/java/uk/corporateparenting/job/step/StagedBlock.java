package uk.corporateparenting.job.step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.corporateparenting.extract.row.StagedRow;

/**
 * What some records of a file became: the rows of each staging table that the file fills, in the
 * contract's order. Spring Batch handles blocks: what it does for every item took a seventh of the
 * time of staging while each record was one.
 */
final class StagedBlock {

    static final int RECORDS = 500;

    private final List<List<StagedRow>> tables;

    StagedBlock(int tables) {
        this.tables = Stream.generate(() -> (List<StagedRow>) new ArrayList<StagedRow>(RECORDS)).limit(tables).toList();
    }

    /** Takes the rows of one record, one of each table. */
    void add(List<StagedRow> record) {
        for (var position = 0; position < record.size(); position++) {
            tables.get(position).add(record.get(position));
        }
    }

    /** The rows of one table. */
    List<StagedRow> rows(int position) {
        return tables.get(position);
    }
}
