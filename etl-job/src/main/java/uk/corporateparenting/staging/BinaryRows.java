package uk.corporateparenting.staging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.LocalDate;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.ByteConverter;

/** PostgreSQL's binary COPY format, which the server takes in without reading texts. */
final class BinaryRows {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int NO_FLAGS = 0;
    private static final int NO_EXTENSION = 0;
    private static final short END = -1;
    private static final int NOTHING = -1;
    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private final CopyIn copy;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    BinaryRows(CopyIn copy) throws SQLException {
        this.copy = copy;
        room(SIGNATURE.length + 2 * Integer.BYTES).put(SIGNATURE).putInt(NO_FLAGS).putInt(NO_EXTENSION);
    }

    void startRow(int columns) throws SQLException {
        room(Short.BYTES).putShort((short) columns);
    }

    void nothing() throws SQLException {
        room(Integer.BYTES).putInt(NOTHING);
    }

    void truth(boolean value) throws SQLException {
        room(Integer.BYTES + Byte.BYTES).putInt(Byte.BYTES).put((byte) (value ? 1 : 0));
    }

    void integer(int value) throws SQLException {
        room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(value);
    }

    void bigint(long value) throws SQLException {
        room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(value);
    }

    void day(LocalDate value) throws SQLException {
        integer(Math.toIntExact(value.toEpochDay() - FIRST_DAY));
    }

    void numeric(BigDecimal value) throws SQLException {
        bytes(ByteConverter.numeric(value));
    }

    void text(String value) throws SQLException {
        bytes(value.getBytes(UTF_8));
    }

    /** Ends the rows; nothing may follow. How many the server has taken. */
    long end() throws SQLException {
        room(Short.BYTES).putShort(END);
        flush();
        return copy.endCopy();
    }

    private void bytes(byte[] value) throws SQLException {
        room(Integer.BYTES).putInt(value.length);
        if (value.length <= buffer.capacity()) {
            room(value.length).put(value);
        } else {
            flush();
            copy.writeToCopy(value, 0, value.length);
        }
    }

    private ByteBuffer room(int bytes) throws SQLException {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    private void flush() throws SQLException {
        copy.writeToCopy(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
