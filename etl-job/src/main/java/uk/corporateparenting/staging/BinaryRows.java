package uk.corporateparenting.staging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.LocalDate;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.ByteConverter;

/**
 * Rows in PostgreSQL's binary COPY format, which the server takes in without reading texts. A row
 * is written as soon as it is made, while its values are at hand.
 */
public final class BinaryRows {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int NO_FLAGS = 0;
    private static final int NO_EXTENSION = 0;
    private static final byte[] START = ByteBuffer.allocate(SIGNATURE.length + 2 * Integer.BYTES)
            .put(SIGNATURE)
            .putInt(NO_FLAGS)
            .putInt(NO_EXTENSION)
            .array();
    private static final byte[] END = {-1, -1};
    private static final int NOTHING = -1;
    private static final int ROOM_AT_FIRST = 1 << 16;
    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private ByteBuffer buffer = ByteBuffer.allocate(ROOM_AT_FIRST);

    /** Sends all these rows; how many the server has taken. */
    static long send(Iterable<BinaryRows> blocks, CopyIn copy) throws SQLException {
        copy.writeToCopy(START, 0, START.length);
        for (var block : blocks) {
            copy.writeToCopy(block.buffer.array(), 0, block.buffer.position());
        }
        copy.writeToCopy(END, 0, END.length);
        return copy.endCopy();
    }

    void startRow(int columns) {
        room(Short.BYTES).putShort((short) columns);
    }

    void nothing() {
        room(Integer.BYTES).putInt(NOTHING);
    }

    void truth(boolean value) {
        room(Integer.BYTES + Byte.BYTES).putInt(Byte.BYTES).put((byte) (value ? 1 : 0));
    }

    void integer(int value) {
        room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(value);
    }

    void bigint(long value) {
        room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(value);
    }

    void day(LocalDate value) {
        integer(Math.toIntExact(value.toEpochDay() - FIRST_DAY));
    }

    void numeric(BigDecimal value) {
        bytes(ByteConverter.numeric(value));
    }

    void text(String value) {
        bytes(value.getBytes(UTF_8));
    }

    private void bytes(byte[] value) {
        room(Integer.BYTES + value.length).putInt(value.length).put(value);
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            var capacity = Math.max(2 * buffer.capacity(), buffer.position() + bytes);
            buffer = ByteBuffer.allocate(capacity).put(buffer.flip());
        }
        return buffer;
    }
}
