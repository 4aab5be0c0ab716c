package uk.corporateparenting.extract.row;

import org.jspecify.annotations.Nullable;
import uk.corporateparenting.extract.csv.CsvRecord;
import uk.corporateparenting.extract.csv.Header;
import uk.corporateparenting.extract.csv.Limits;
import uk.corporateparenting.finding.Finding;
import uk.corporateparenting.finding.Mask;
import uk.corporateparenting.finding.Tier;

/** Faults of a record that show before any cell is understood. */
final class RecordShape {

    private final Header header;
    private final int longest;

    RecordShape(Header header, Limits limits) {
        this.header = header;
        this.longest = limits.fieldLength();
    }

    @Nullable
    Finding fault(CsvRecord record) {
        if (!header.fits(record)) {
            return new Finding("ROW_WIDTH", Tier.REJECT, record.line(), null, null);
        }
        for (var position = 0; position < record.size(); position++) {
            var code = fault(record, position);
            if (code != null) {
                return new Finding(
                        code,
                        Tier.REJECT,
                        record.line(),
                        header.fieldAt(position),
                        Mask.shape(record.cell(position)));
            }
        }
        return null;
    }

    private @Nullable String fault(CsvRecord record, int position) {
        if (record.cell(position).length() > longest) {
            return "FIELD_TOO_LONG";
        }
        return record.hasControl(position) ? "CONTROL_CHAR" : null;
    }
}
