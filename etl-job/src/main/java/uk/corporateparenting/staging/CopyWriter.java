package uk.corporateparenting.staging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import uk.corporateparenting.extract.row.StagedRow;

/**
 * Writes rows into a council's partition of a staging table by PostgreSQL's COPY, in the caller's
 * transaction.
 */
public final class CopyWriter {

    private static final int BYTES_PER_WRITE = 1 << 16;

    private final String statement;
    private final String prefix;

    /** For the rows of one landed file that go into one staging table. */
    public CopyWriter(int authorityKey, long fileId, String table, List<String> columns) {
        statement = "copy staging." + table + "_" + authorityKey + " (authority_key, file_id, line, "
                + String.join(", ", columns) + ") from stdin";
        prefix = authorityKey + "\t" + fileId + "\t";
    }

    /** Writes the rows, or none. */
    public void write(Connection connection, List<StagedRow> rows) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            var text = new StringBuilder(BYTES_PER_WRITE + BYTES_PER_WRITE / 4);
            for (var row : rows) {
                append(text, row);
                if (text.length() >= BYTES_PER_WRITE) {
                    flush(copy, text);
                }
            }
            flush(copy, text);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void append(StringBuilder text, StagedRow row) {
        text.append(prefix).append(row.line());
        for (var value : row.values()) {
            text.append('\t');
            switch (value) {
                case null -> text.append("\\N");
                case String characters -> escape(text, characters);
                default -> text.append(value);
            }
        }
        text.append('\n');
    }

    private static void escape(StringBuilder text, String characters) {
        if (isPlain(characters)) {
            text.append(characters);
            return;
        }
        for (var i = 0; i < characters.length(); i++) {
            var character = characters.charAt(i);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(character);
            }
        }
    }

    /** Nearly every value is, and is then appended at once. */
    private static boolean isPlain(String characters) {
        for (var i = 0; i < characters.length(); i++) {
            if (characters.charAt(i) < ' ' || characters.charAt(i) == '\\') {
                return false;
            }
        }
        return true;
    }

    private static void flush(CopyIn copy, StringBuilder text) throws SQLException {
        var bytes = text.toString().getBytes(UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }
}
