package uk.corporateparenting.staging;

import static uk.corporateparenting.schema.staging.Staging.STAGING;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.postgresql.PGConnection;
import uk.corporateparenting.extract.row.StagedRow;

/**
 * Writes rows into a council's partition of a staging table by PostgreSQL's COPY, in the caller's
 * transaction.
 */
public final class CopyWriter {

    /** The columns that every staging table has: council, file, line. */
    private static final int PLACE = 3;

    private final String statement;
    private final int authorityKey;
    private final long fileId;
    private final List<ColumnKind> kinds;

    /** For the rows of one landed file that go into one staging table. */
    public CopyWriter(int authorityKey, long fileId, String table, List<String> columns) {
        this.authorityKey = authorityKey;
        this.fileId = fileId;
        var parent = Objects.requireNonNull(STAGING.getTable(table), () -> "there is no staging table " + table);
        kinds = columns.stream()
                .map(column -> ColumnKind.of(Objects.requireNonNull(
                        parent.field(column), () -> table + " has no column " + column).getDataType()))
                .toList();
        statement = "copy " + StagingPartitions.nameOf(table, authorityKey) + " (authority_key, file_id, line, "
                + String.join(", ", columns) + ") from stdin (format binary)";
    }

    /** Adds a row to those that are to be written. */
    public void add(StagedRow row, BinaryRows rows) {
        var values = row.values();
        var columns = kinds.size();
        rows.startRow(PLACE + columns);
        rows.integer(authorityKey);
        rows.bigint(fileId);
        rows.bigint(row.line());
        for (var column = 0; column < columns; column++) {
            var value = values.get(column);
            if (value == null) {
                rows.nothing();
            } else {
                kinds.get(column).write(rows, value);
            }
        }
    }

    /** Writes the rows, or none; how many PostgreSQL says that it took. */
    public long write(Connection connection, Iterable<BinaryRows> rows) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            return BinaryRows.send(rows, copy);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
