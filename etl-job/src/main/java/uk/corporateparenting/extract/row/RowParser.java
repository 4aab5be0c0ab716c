package uk.corporateparenting.extract.row;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.contract.CodeLists;
import uk.corporateparenting.contract.CodeReading;
import uk.corporateparenting.contract.Contract;
import uk.corporateparenting.contract.Conventions;
import uk.corporateparenting.contract.StagingTarget;
import uk.corporateparenting.contract.StagingTarget.Constant;
import uk.corporateparenting.contract.StagingTarget.FromConvention;
import uk.corporateparenting.contract.StagingTarget.FromField;
import uk.corporateparenting.contract.StagingTarget.IsOneOf;
import uk.corporateparenting.contract.ValueMap;
import uk.corporateparenting.extract.csv.CsvRecord;
import uk.corporateparenting.extract.csv.Header;
import uk.corporateparenting.extract.csv.Limits;
import uk.corporateparenting.finding.Finding;
import uk.corporateparenting.finding.Mask;
import uk.corporateparenting.finding.Tier;

/** Makes staging rows of the records of one file, or says why not. For one thread. */
public final class RowParser {

    private final Contract contract;
    private final Header header;
    private final CodeLists lists;
    private final ValueMap map;
    private final Conventions conventions;
    private final RecordShape shape;
    private final FieldChecks fields;
    private final List<FieldCheck> checks;
    private final List<Target> targets;

    /** For a file with that header, written by a system with those values and conventions. */
    public RowParser(Contract contract, Header header, CodeLists lists, ValueMap map, Conventions conventions) {
        this.contract = contract;
        this.header = header;
        this.lists = lists;
        this.map = map;
        this.conventions = conventions;
        this.shape = new RecordShape(header, Limits.USUAL);
        this.fields = new FieldChecks(contract, header, conventions);
        this.checks = fields.all();
        this.targets = contract.staging().stream().map(this::target).toList();
    }

    /** What becomes of a record; a rejected one has exactly one finding. */
    public Parsed parse(CsvRecord record) {
        var fault = shape.fault(record);
        if (fault != null) {
            return new Parsed.Rejected(fault);
        }
        var values = new @Nullable Object[checks.size()];
        for (var index = 0; index < values.length; index++) {
            var check = checks.get(index);
            switch (check.read(record)) {
                case Cell.Value cell -> values[index] = cell.value();
                case Cell.Fault wrong -> {
                    return new Parsed.Rejected(finding(record, check, wrong));
                }
            }
        }
        var warnings = new ArrayList<Finding>(0);
        var rows = new ArrayList<StagedRow>(targets.size());
        for (var target : targets) {
            rows.add(target.row(record, values, warnings));
        }
        return new Parsed.Accepted(rows, warnings);
    }

    private static Finding finding(CsvRecord record, FieldCheck check, Cell.Fault wrong) {
        var text = check.text(record);
        return new Finding(
                wrong.code(),
                Tier.REJECT,
                record.line(),
                check.field().name(),
                text == null ? null : Mask.shape(text));
    }

    private Target target(StagingTarget target) {
        return new Target(target.table(), target.columns().stream().map(this::column).toList());
    }

    private StagedColumn column(StagingTarget.Column column) {
        return switch (column.source()) {
            case FromField(var field, var codes) -> codes == null ? plain(field) : coded(field, codes);
            case FromConvention(var field, var convention) -> plain(conventional(field, convention));
            case IsOneOf(var field, var texts) -> new StagedColumn.OneOf(
                    FieldChecks.unloaded(contract, header, field, conventions), texts);
            case Constant(var text) -> new StagedColumn.Same(text);
        };
    }

    private StagedColumn plain(String field) {
        return new StagedColumn.Plain(fields.indexOf(field));
    }

    private StagedColumn coded(String name, String codes) {
        var list = lists.list(codes);
        var reading = new CodeReading(list, map);
        var field = contract.field(name);
        var flags = field != null && field.hasFlags() ? new FlagReading(list, reading) : null;
        return new StagedColumn.Coded(fields.indexOf(name), name, reading, flags);
    }

    private String conventional(String field, String convention) {
        var name = conventions.fieldName(convention);
        return name == null || contract.field(name) == null ? field : name;
    }

    private record Target(String table, List<StagedColumn> columns) {

        StagedRow row(CsvRecord record, @Nullable Object[] values, List<Finding> warnings) {
            var row = new @Nullable Object[columns.size()];
            for (var index = 0; index < row.length; index++) {
                row[index] = columns.get(index).value(record, values, warnings);
            }
            return StagedRow.of(table, record.line(), row);
        }
    }
}
