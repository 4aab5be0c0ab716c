package uk.corporateparenting.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A staging table that a file fills, and what goes into its columns.
 *
 * @param columns
 *            in the order in which the values of a staged row come
 */
public record StagingTarget(String table, List<Column> columns) {

    public StagingTarget {
        columns = List.copyOf(columns);
    }

    /** One staging column. */
    public record Column(String name, Source source) {}

    /** Where the value of a staging column comes from. */
    public sealed interface Source {}

    /** The value of a field, read by a code list where one is named. */
    public record FromField(String field, @Nullable String codes) implements Source {}

    /** The value of the field that the source system's conventions name, or else of this field. */
    public record FromConvention(String field, String convention) implements Source {}

    /** Whether the text of a field is one of these, case ignored. */
    public record IsOneOf(String field, List<String> values) implements Source {}

    /** The same value in every row. */
    public record Constant(String value) implements Source {}
}
