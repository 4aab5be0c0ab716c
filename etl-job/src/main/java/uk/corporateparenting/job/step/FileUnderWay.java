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
import uk.corporateparenting.extract.FileOutcome;
import uk.corporateparenting.extract.csv.Header;
import uk.corporateparenting.finding.Finding;
import uk.corporateparenting.finding.Tier;

/** One landed file while it is staged: its counts and the findings not yet kept. */
final class FileUnderWay {

    private final long fileId;
    private final String fileName;
    private final Path copy;
    private final Contract contract;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Header header;
    private long read;
    private long rejected;
    private @Nullable Refusal refusal;

    /** Why the whole file is not loaded. */
    record Refusal(FileOutcome outcome, String code) {

        Finding finding() {
            return new Finding(code, Tier.FILE, 0, null, null);
        }
    }

    FileUnderWay(long fileId, String fileName, Path copy, Contract contract) {
        this.fileId = fileId;
        this.fileName = fileName;
        this.copy = copy;
        this.contract = contract;
    }

    long fileId() {
        return fileId;
    }

    String fileName() {
        return fileName;
    }

    Path copy() {
        return copy;
    }

    Contract contract() {
        return contract;
    }

    void bound(Header found) {
        header = found;
    }

    /** The staging tables the file fills, and the columns of them, such as visit.visited_on. */
    Stream<String> fills() {
        return contract.staging().stream().flatMap(target -> Stream.concat(
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

    void countRead() {
        read++;
    }

    void countRejected() {
        rejected++;
    }

    long read() {
        return read;
    }

    long rejected() {
        return rejected;
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

    void refuse(FileOutcome outcome, String code) {
        refusal = new Refusal(outcome, code);
    }

    @Nullable
    Refusal refusal() {
        return refusal;
    }
}
