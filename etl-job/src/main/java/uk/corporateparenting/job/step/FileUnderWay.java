package uk.corporateparenting.job.step;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.contract.Contract;
import uk.corporateparenting.contract.StagingTarget;
import uk.corporateparenting.contract.StagingTarget.Constant;
import uk.corporateparenting.contract.StagingTarget.FromConvention;
import uk.corporateparenting.contract.StagingTarget.FromField;
import uk.corporateparenting.contract.StagingTarget.IsOneOf;
import uk.corporateparenting.extract.csv.FileRefused;
import uk.corporateparenting.extract.csv.Header;
import uk.corporateparenting.extract.landing.LandedFile;
import uk.corporateparenting.finding.Attempt;
import uk.corporateparenting.finding.Finding;
import uk.corporateparenting.staging.CopyWriter;

/** One landed file while it is staged: its counts and the findings not yet kept. */
final class FileUnderWay {

    private final long fileId;
    private final LandedFile landed;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Header header;
    private long read;
    private long rejected;
    private long taken;
    private @Nullable FileRefused refusal;

    FileUnderWay(long fileId, LandedFile landed) {
        this.fileId = fileId;
        this.landed = landed;
    }

    long fileId() {
        return fileId;
    }

    String fileName() {
        return landed.fileName();
    }

    Path copy() {
        return landed.path();
    }

    Contract contract() {
        return landed.contract();
    }

    void bound(Header found) {
        header = found;
    }

    /** The staging tables the file fills, and the columns of them, such as visit.visited_on. */
    Stream<String> fills() {
        return contract().staging().stream().flatMap(target -> Stream.concat(
                Stream.of(target.table()),
                target.columns().stream()
                        .filter(this::isBound)
                        .map(column -> target.table() + "." + column.name())));
    }

    private boolean isBound(StagingTarget.Column column) {
        return switch (column.source()) {
            case FromField(var field, _) -> hasField(field);
            case IsOneOf(var field, _) -> hasField(field);
            case FromConvention _,Constant _ -> true;
        };
    }

    private boolean hasField(String field) {
        return header != null && header.position(field) >= 0;
    }

    /** What writes into each of those tables, in the contract's order. */
    List<CopyWriter> writers(Attempt attempt) {
        return contract().staging().stream()
                .map(target -> new CopyWriter(
                        attempt.authorityKey(),
                        fileId,
                        target.table(),
                        target.columns().stream().map(StagingTarget.Column::name).toList()))
                .toList();
    }

    void countRead() {
        read++;
    }

    void countRejected() {
        rejected++;
    }

    void countTaken(long rows) {
        taken += rows;
    }

    long read() {
        return read;
    }

    long rejected() {
        return rejected;
    }

    /** The records of which PostgreSQL says that it took them. */
    long taken() {
        return taken;
    }

    void found(Finding finding) {
        findings.add(finding);
    }

    /** The findings since the last call. */
    List<Finding> takeFindings() {
        var taken = List.copyOf(findings);
        findings.clear();
        return taken;
    }

    void refuse(FileRefused because) {
        refusal = because;
        findings.clear();
    }

    /** Why the whole file is not loaded. */
    @Nullable
    FileRefused refusal() {
        return refusal;
    }

    /**
     * Compares what was read with what the manifest promises, once the last record is read.
     *
     * @throws FileRefused
     *             when records are missing, or there are too many
     */
    void mustHaveRowsAnnounced() {
        var announced = landed.announcedRows();
        if (announced != null && announced != read) {
            throw new FileRefused(
                    FileRefused.Reason.ROWS_NOT_AS_ANNOUNCED,
                    "The manifest announces " + announced + " rows and the file holds " + read
                            + "; have both written by one export and sent again.");
        }
    }
}
