package uk.corporateparenting.extract.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A gzip stream that does not forgive bytes after its end, as its parent does. */
final class WholeGzip extends GZIPInputStream {

    private static final int BUFFER = 1 << 16;
    private static final int TRAILER = 8;

    WholeGzip(InputStream packed) throws IOException {
        super(packed, BUFFER);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var read = super.read(bytes, offset, length);
        if (read < 0 && (inf.getRemaining() > TRAILER || in.read() >= 0)) {
            throw new ZipException("Something follows the end of the compressed text.");
        }
        return read;
    }
}
