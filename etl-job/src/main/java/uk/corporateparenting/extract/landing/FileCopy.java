package uk.corporateparenting.extract.landing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A copy of a file that is on the disk before it is believed. */
record FileCopy(long bytes, String sha256) {

    private static final int BUFFER = 1 << 20;

    /**
     * Copies without following a link.
     *
     * @throws IOException
     *             if the source cannot be read
     * @throws UncheckedIOException
     *             if the copy cannot be written, which is our failure and not the sender's
     */
    static FileCopy of(Path source, Path target) throws IOException {
        try (var from = FileChannel.open(source, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
                var to = create(target)) {
            var digest = newDigest();
            var buffer = ByteBuffer.allocate(BUFFER);
            var bytes = 0L;
            while (from.read(buffer) >= 0) {
                buffer.flip();
                bytes += buffer.remaining();
                digest.update(buffer.duplicate());
                write(to, buffer);
                buffer.clear();
            }
            force(to);
            return new FileCopy(bytes, HexFormat.of().formatHex(digest.digest()));
        }
    }

    /** SHA-256 of a file, in small hexadecimal digits. */
    static String sha256(Path file) throws IOException {
        var digest = newDigest();
        try (var content = new DigestInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Makes the names in a folder last, where the system can. */
    static void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileChannel create(Path target) {
        try {
            return FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    private static void write(FileChannel to, ByteBuffer buffer) {
        try {
            while (buffer.hasRemaining()) {
                to.write(buffer);
            }
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    private static void force(FileChannel to) {
        try {
            to.force(true);
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
