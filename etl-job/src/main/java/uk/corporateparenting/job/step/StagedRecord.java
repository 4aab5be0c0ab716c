package uk.corporateparenting.job.step;

import java.util.List;
import uk.corporateparenting.extract.row.StagedRow;

/** What one record of a file became: a row for each staging table the file fills. */
record StagedRecord(List<StagedRow> rows) {}
