package uk.corporateparenting.extract.csv;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import uk.corporateparenting.extract.csv.FileRefused.Reason;

/** The bytes of a file, unpacked if its name ends in {@code .gz}, and only so many of them. */
final class GuardedBytes extends InputStream {

    private static final long FORGIVEN = 1 << 20;

    private final InputStream source;
    private final long most;
    private long seen;

    private GuardedBytes(InputStream source, long most) {
        this.source = source;
        this.most = most;
    }

    static GuardedBytes open(Path file, Limits limits) throws IOException {
        var size = Files.size(file);
        var isPacked = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        if (!isPacked || size == 0) {
            return new GuardedBytes(Files.newInputStream(file), limits.bytes());
        }
        var most = Math.min(limits.bytes(), Math.max(FORGIVEN, size * limits.compression()));
        var packed = Files.newInputStream(file);
        try {
            return new GuardedBytes(new WholeGzip(packed), most);
        } catch (ZipException | EOFException _) {
            packed.close();
            throw corrupt();
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            var read = source.read(bytes, offset, length);
            seen += Math.max(0, read);
            if (seen > most) {
                throw new FileRefused(Reason.TOO_LARGE, "The file holds more text than an extract can have.");
            }
            return read;
        } catch (ZipException | EOFException _) {
            throw corrupt();
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private static FileRefused corrupt() {
        return new FileRefused(Reason.CORRUPT, "The compressed file is damaged or cut short.");
    }
}
