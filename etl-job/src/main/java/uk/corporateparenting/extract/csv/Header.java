package uk.corporateparenting.extract.csv;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.finding.Finding;

/**
 * Where the fields of a contract stand in a file.
 *
 * @param names
 *            how many cells of the header have a name, blank ones at its end left out
 * @param cells
 *            how many cells the header has
 * @param positions
 *            cell of each field that is there, by the field's name, counted from 0
 * @param warnings
 *            columns that are unknown, blank or missing without need
 */
public record Header(int names, int cells, Map<String, Integer> positions, List<Finding> warnings) {

    public Header {
        positions = Map.copyOf(positions);
        warnings = List.copyOf(warnings);
    }

    /** The cell of a field, or -1 where the file does not have it. */
    public int position(String field) {
        return positions.getOrDefault(field, -1);
    }

    /** The field that stands in a cell, or null where none does. */
    public @Nullable String fieldAt(int position) {
        return positions.entrySet().stream()
                .filter(entry -> entry.getValue() == position)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether a record has as many cells as the header; what stands under blank names must be blank.
     */
    public boolean fits(CsvRecord record) {
        if (record.size() < names || record.size() > cells) {
            return false;
        }
        for (var position = names; position < record.size(); position++) {
            if (!record.cell(position).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
