package uk.corporateparenting.extract.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a file was at one moment. Two equal stamps mean that nobody wrote to it in between.
 *
 * @param links
 *            names the file has, here or in other folders
 * @param changedAt
 *            when content or name last changed by the file system's own clock, which a sender
 *            cannot set
 */
record FileStamp(Kind kind, int links, long size, Instant modifiedAt, Instant changedAt, @Nullable Object key) {

    private static final boolean IS_UNIX = Path.of("").getFileSystem().supportedFileAttributeViews().contains("unix");

    static FileStamp of(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        var modifiedAt = attributes.lastModifiedTime().toInstant();
        return new FileStamp(
                kind(attributes),
                IS_UNIX ? (Integer) Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) : 1,
                attributes.size(),
                modifiedAt,
                IS_UNIX
                        ? ((FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)).toInstant()
                        : modifiedAt,
                attributes.fileKey());
    }

    private static Kind kind(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Kind.LINK;
        }
        return attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
    }

    enum Kind {
        FILE,
        LINK,
        /** A folder, a pipe, a device. */
        OTHER
    }
}
