package uk.corporateparenting.extract.row;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Damages files in the ways that disks, networks, spreadsheets and people do. */
final class Mutator {

    private static final List<String> INSERTS = List.of(
            "\"", "\"\"", ",", ";", "\n", "\r\n", "\r", "\u0000", "\uFEFF", "\t", " ", "\u00a0", "\u200b", "\u001b[0m",
            "\u2028", "\\", "'", "=1+1", ",,,,,,,,", "\"\n", "\",\"", "\u00eb", "\ud83d\ude00", "NULL", "{", "<");

    private final RandomGenerator random;

    Mutator(RandomGenerator random) {
        this.random = random;
    }

    /** Between one and four damages to one of the files. */
    byte[] mutant(List<byte[]> files) {
        var bytes = files.get(random.nextInt(files.size()));
        for (var damages = 1 + random.nextInt(4); damages > 0; damages--) {
            bytes = damaged(bytes, files.get(random.nextInt(files.size())));
        }
        return bytes;
    }

    private byte[] damaged(byte[] bytes, byte[] other) {
        return switch (random.nextInt(12)) {
            case 0 -> flipped(bytes);
            case 1 -> Arrays.copyOf(bytes, place(bytes));
            case 2 -> joined(Arrays.copyOf(bytes, place(bytes)), from(other));
            case 3 -> joined(bytes, other);
            case 4 -> from(bytes);
            case 5 -> without(bytes);
            case 6 -> rowsShuffled(bytes);
            case 7 -> text(bytes).getBytes(random.nextBoolean() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16);
            case 8 -> text(bytes).getBytes(StandardCharsets.ISO_8859_1);
            case 9 -> cellDoubled(bytes);
            default -> inserted(bytes, INSERTS.get(random.nextInt(INSERTS.size())));
        };
    }

    private int place(byte[] bytes) {
        return random.nextInt(bytes.length + 1);
    }

    private byte[] flipped(byte[] bytes) {
        var copy = bytes.clone();
        if (copy.length > 0) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private byte[] from(byte[] bytes) {
        return Arrays.copyOfRange(bytes, place(bytes), bytes.length);
    }

    private byte[] without(byte[] bytes) {
        var start = place(bytes);
        var end = Math.min(bytes.length, start + random.nextInt(40));
        return joined(Arrays.copyOf(bytes, start), Arrays.copyOfRange(bytes, end, bytes.length));
    }

    private byte[] inserted(byte[] bytes, String text) {
        var at = place(bytes);
        return joined(
                joined(Arrays.copyOf(bytes, at), text.getBytes(StandardCharsets.UTF_8)),
                Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private byte[] rowsShuffled(byte[] bytes) {
        var rows = text(bytes).split("(?<=\n)", -1);
        var one = random.nextInt(rows.length);
        var another = random.nextInt(rows.length);
        var kept = rows[one];
        rows[one] = rows[another];
        rows[another] = kept;
        return String.join("", rows).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] cellDoubled(byte[] bytes) {
        var cells = text(bytes).split("(?<=,)", -1);
        var doubled = random.nextInt(cells.length);
        cells[doubled] += cells[doubled];
        return String.join("", cells).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = new ByteArrayOutputStream(one.length + other.length);
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
