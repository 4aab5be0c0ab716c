package uk.corporateparenting.extract.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.contract.CodeReading;
import uk.corporateparenting.extract.csv.CsvRecord;
import uk.corporateparenting.finding.Finding;
import uk.corporateparenting.finding.Mask;
import uk.corporateparenting.finding.Tier;

/** How the value of one staging column follows from a record whose cells are in order. */
sealed interface StagedColumn {

    /**
     * The value, or null for none.
     *
     * @param values
     *            the values of the fields that are loaded
     * @param warnings
     *            takes what could not be understood
     */
    @Nullable
    Object value(CsvRecord record, @Nullable Object[] values, List<Finding> warnings);

    /** The value of a field. */
    record Plain(int field) implements StagedColumn {

        @Override
        public @Nullable Object value(CsvRecord record, @Nullable Object[] values, List<Finding> warnings) {
            return values[field];
        }
    }

    /** The code, or the codes, that the text of a field means. */
    record Coded(int field, String name, CodeReading codes, @Nullable FlagReading flags) implements StagedColumn {

        @Override
        public @Nullable Object value(CsvRecord record, @Nullable Object[] values, List<Finding> warnings) {
            if (!(values[field] instanceof String text)) {
                return null;
            }
            var code = flags == null ? codes.code(text) : flags.codes(text);
            if (code == null) {
                warnings.add(new Finding("UNMAPPED_VALUE", Tier.WARN, record.line(), name, Mask.shape(text)));
                return null;
            }
            return code.isEmpty() ? null : code;
        }
    }

    /** Whether a cell that is not loaded holds one of some texts. */
    record OneOf(FieldCheck field, List<String> texts) implements StagedColumn {

        @Override
        public Object value(CsvRecord record, @Nullable Object[] values, List<Finding> warnings) {
            var text = field.text(record);
            return text != null && texts.stream().anyMatch(text::equalsIgnoreCase);
        }
    }

    /** Always the same. */
    record Same(String text) implements StagedColumn {

        @Override
        public Object value(CsvRecord record, @Nullable Object[] values, List<Finding> warnings) {
            return text;
        }
    }
}
