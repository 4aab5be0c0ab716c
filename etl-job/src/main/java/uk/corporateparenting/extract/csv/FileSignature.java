package uk.corporateparenting.extract.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import uk.corporateparenting.extract.csv.FileRefused.Reason;

/** Tells from its first bytes that a file is no UTF-8 text of comma-separated values. */
final class FileSignature {

    /** How many first bytes are wanted. */
    static final int LENGTH = 4096;

    private static final List<byte[]> OTHER_KINDS = List.of(
            bytes(0x50, 0x4b, 0x03, 0x04),
            bytes(0x50, 0x4b, 0x05, 0x06),
            bytes(0x50, 0x4b, 0x07, 0x08),
            bytes(0x1f, 0x8b),
            bytes(0xd0, 0xcf, 0x11, 0xe0),
            bytes(0x37, 0x7a, 0xbc, 0xaf),
            bytes(0xfd, 0x37, 0x7a, 0x58, 0x5a),
            bytes(0x28, 0xb5, 0x2f, 0xfd),
            bytes(0x89, 0x50, 0x4e, 0x47),
            bytes(0xff, 0xd8, 0xff),
            bytes(0x7f, 0x45, 0x4c, 0x46),
            text("%PDF"),
            text("%!PS"),
            text("BZh"),
            text("Rar!"),
            text("GIF8"),
            text("PAR1"),
            text("Obj\u0001"),
            text("SQLite format"));
    private static final byte[] UTF_8_MARK = bytes(0xef, 0xbb, 0xbf);
    private static final List<byte[]> WIDE_MARKS = List.of(
            bytes(0xff, 0xfe, 0, 0), bytes(0, 0, 0xfe, 0xff), bytes(0xff, 0xfe), bytes(0xfe, 0xff));

    private FileSignature() {}

    /** Refuses an empty file, a file of another kind, and wide characters with or without a mark. */
    static void check(byte[] start) {
        if (start.length == 0 || isOnlyAMark(start)) {
            throw new FileRefused(Reason.EMPTY, "The file is empty.");
        }
        if (OTHER_KINDS.stream().anyMatch(kind -> startsWith(start, kind)) || isMarkup(start)) {
            throw new FileRefused(
                    Reason.NOT_CSV, "The content is not CSV but a web page, a message, a spreadsheet or an archive.");
        }
        if (WIDE_MARKS.stream().anyMatch(mark -> startsWith(start, mark)) || isWide(start)) {
            throw new FileRefused(Reason.ENCODING, "The file is UTF-16 or UTF-32; save it as UTF-8.");
        }
    }

    private static boolean isOnlyAMark(byte[] start) {
        return (start.length == UTF_8_MARK.length && startsWith(start, UTF_8_MARK))
                || WIDE_MARKS.stream().anyMatch(mark -> mark.length == start.length && startsWith(start, mark));
    }

    private static boolean isMarkup(byte[] start) {
        var at = startsWith(start, UTF_8_MARK) ? UTF_8_MARK.length : 0;
        while (at < start.length && Character.isWhitespace(start[at])) {
            at++;
        }
        return at < start.length && (start[at] == '<' || start[at] == '{' || start[at] == '[');
    }

    /** Text in wide characters without a mark has its NUL bytes in the same places of each four. */
    private static boolean isWide(byte[] start) {
        var empty = new int[4];
        for (var at = 0; at < start.length; at++) {
            empty[at % 4] += start[at] == 0 ? 1 : 0;
        }
        var many = 0;
        var few = 0;
        for (var count : empty) {
            many += count * 8 > start.length ? 1 : 0;
            few += count * 40 <= start.length ? 1 : 0;
        }
        return many > 0 && few > 0 && many + few == empty.length;
    }

    private static boolean startsWith(byte[] start, byte[] signature) {
        return start.length >= signature.length
                && Arrays.equals(start, 0, signature.length, signature, 0, signature.length);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }

    private static byte[] text(String signature) {
        return signature.getBytes(StandardCharsets.ISO_8859_1);
    }
}
