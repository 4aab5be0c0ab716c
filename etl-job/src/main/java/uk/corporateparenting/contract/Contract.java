package uk.corporateparenting.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one file of a source format promises, in the words of the Frictionless Table Schema.
 *
 * @param alwaysRequired
 *            whether a night without the file is not complete, rather than only once it has been
 *            seen
 * @param mayBeEmpty
 *            whether a file with a header and no rows is believed
 * @param primaryKey
 *            fields that name a row; empty where rows are only equal or different as a whole
 */
public record Contract(
        String name,
        String title,
        boolean alwaysRequired,
        boolean mayBeEmpty,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys,
        List<Field> fields,
        List<StagingTarget> staging) {

    public Contract {
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
        fields = List.copyOf(fields);
        staging = List.copyOf(staging);
    }

    /** The field of that name, case ignored, or null. */
    public @Nullable Field field(String fieldName) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(fieldName))
                .findFirst()
                .orElse(null);
    }

    /** Fields that name a row of another file of the same format. */
    public record ForeignKey(List<String> fields, String resource, List<String> resourceFields) {}
}
