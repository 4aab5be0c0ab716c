package uk.corporateparenting.extract.row;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a staging table.
 *
 * @param table
 *            the staging table
 * @param line
 *            line of the file on which the record starts
 * @param values
 *            in the order of the columns of the contract's target of that table: text, day, whole
 *            or decimal number, or truth value
 */
public record StagedRow(String table, long line, List<@Nullable Object> values) {

    static StagedRow of(String table, long line, @Nullable Object[] values) {
        return new StagedRow(table, line,
                Collections.<@Nullable Object>unmodifiableList(Arrays.<@Nullable Object>asList(values)));
    }
}
