package uk.corporateparenting.extract.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import uk.corporateparenting.contract.Contract;
import uk.corporateparenting.contract.Conventions;
import uk.corporateparenting.contract.Field;
import uk.corporateparenting.contract.StagingTarget;
import uk.corporateparenting.contract.StagingTarget.Column;
import uk.corporateparenting.contract.StagingTarget.FromField;
import uk.corporateparenting.extract.csv.Header;

/** The checks of all fields that are loaded, identifiers first, else in the contract's order. */
final class FieldChecks {

    private static final String PERSON = "person_id";

    private final List<FieldCheck> checks = new ArrayList<>();

    FieldChecks(Contract contract, Header header, Conventions conventions) {
        var coded = fromFields(contract)
                .filter(column -> ((FromField) column.source()).codes() != null)
                .map(FieldChecks::field)
                .toList();
        var persons = fromFields(contract)
                .filter(column -> column.name().equals(PERSON))
                .map(FieldChecks::field)
                .toList();
        var excluded = Set.copyOf(conventions.excludedPersonIds());
        inOrder(contract)
                .map(field -> new FieldCheck(
                        field,
                        header.position(field.name()),
                        reading(field, field.codes() != null || coded.contains(field.name()), conventions),
                        persons.contains(field.name()) ? excluded : Set.of()))
                .forEach(checks::add);
    }

    List<FieldCheck> all() {
        return List.copyOf(checks);
    }

    /** The place of a loaded field's value. */
    int indexOf(String field) {
        for (var index = 0; index < checks.size(); index++) {
            if (checks.get(index).field().name().equals(field)) {
                return index;
            }
        }
        throw new IllegalArgumentException("The field " + field + " is not loaded.");
    }

    /** The check of a field that need not be loaded. */
    static FieldCheck unloaded(Contract contract, Header header, String name, Conventions conventions) {
        var field = Objects.requireNonNull(contract.field(name));
        return new FieldCheck(field, header.position(name), reading(field, false, conventions), Set.of());
    }

    private static Stream<Field> inOrder(Contract contract) {
        var loaded = contract.fields().stream().filter(field -> !field.isLeftOut()).toList();
        return Stream.concat(
                loaded.stream().filter(Field::isIdentifier),
                loaded.stream().filter(field -> !field.isIdentifier()));
    }

    private static Stream<Column> fromFields(Contract contract) {
        return contract.staging().stream()
                .map(StagingTarget::columns)
                .flatMap(List::stream)
                .filter(column -> column.source() instanceof FromField);
    }

    private static String field(Column column) {
        return ((FromField) column.source()).field();
    }

    private static CellReading reading(Field field, boolean isCoded, Conventions conventions) {
        return switch (field.type()) {
            case STRING -> new TextReading(field, isCoded);
            case DATE, DATETIME -> new DayReading(field, conventions);
            case INTEGER -> new NumberReading(true, field.constraints());
            case NUMBER -> new NumberReading(false, field.constraints());
            case BOOLEAN -> new TruthReading(field);
        };
    }
}
