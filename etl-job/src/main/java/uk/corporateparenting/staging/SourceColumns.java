package uk.corporateparenting.staging;

import static org.jooq.impl.DSL.row;
import static uk.corporateparenting.schema.staging.Tables.SOURCE_COLUMN;

import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Row4;
import uk.corporateparenting.contract.Contract;
import uk.corporateparenting.contract.StagingTarget.Column;
import uk.corporateparenting.contract.StagingTarget.Constant;
import uk.corporateparenting.contract.StagingTarget.FromConvention;
import uk.corporateparenting.contract.StagingTarget.FromField;
import uk.corporateparenting.contract.StagingTarget.IsOneOf;

/**
 * Keeps which column of a file filled which staging column, so that a finding names the one its
 * reader knows.
 */
public final class SourceColumns {

    private SourceColumns() {}

    /** Keeps them for one landed file, within the caller's transaction. */
    public static void keep(DSLContext sql, int authorityKey, long fileId, Contract contract) {
        sql.insertInto(
                SOURCE_COLUMN,
                SOURCE_COLUMN.AUTHORITY_KEY,
                SOURCE_COLUMN.FILE_ID,
                SOURCE_COLUMN.COLUMN_NAME,
                SOURCE_COLUMN.FIELD_NAME)
                .valuesOfRows(contract.staging().stream()
                        .flatMap(target -> target.columns().stream())
                        .flatMap(column -> named(authorityKey, fileId, column))
                        .toList())
                .execute();
    }

    private static Stream<Row4<Integer, Long, String, String>> named(int authorityKey, long fileId, Column column) {
        return switch (column.source()) {
            case FromField(var field, _) -> Stream.of(row(authorityKey, fileId, column.name(), field));
            case FromConvention(var field, _) -> Stream.of(row(authorityKey, fileId, column.name(), field));
            case IsOneOf(var field, _) -> Stream.of(row(authorityKey, fileId, column.name(), field));
            case Constant _ -> Stream.of();
        };
    }
}
