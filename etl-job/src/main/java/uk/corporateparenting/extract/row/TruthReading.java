package uk.corporateparenting.extract.row;

import java.util.Map;
import java.util.TreeMap;
import uk.corporateparenting.contract.Field;

/** Reads the texts a field lists as true and as false, case ignored. */
final class TruthReading implements CellReading {

    private static final Cell INVALID = new Cell.Fault("VALUE_INVALID");

    private final Map<String, Cell> cells = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    TruthReading(Field field) {
        field.trueValues().forEach(text -> cells.put(text, new Cell.Value(true)));
        field.falseValues().forEach(text -> cells.put(text, new Cell.Value(false)));
    }

    @Override
    public Cell read(String text) {
        return cells.getOrDefault(text, INVALID);
    }
}
