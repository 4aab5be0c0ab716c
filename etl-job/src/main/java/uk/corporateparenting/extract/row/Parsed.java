package uk.corporateparenting.extract.row;

import java.util.List;
import uk.corporateparenting.finding.Finding;

/** What became of one record. */
public sealed interface Parsed {

    /** The record is loaded: one row for each staging table its file fills, in the contract's order. */
    record Accepted(List<StagedRow> rows, List<Finding> warnings) implements Parsed {}

    /** The record is not loaded, for the first fault found. */
    record Rejected(Finding finding) implements Parsed {}
}
