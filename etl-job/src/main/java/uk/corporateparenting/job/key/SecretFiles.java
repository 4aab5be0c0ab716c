package uk.corporateparenting.job.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;

/** The folder of secrets: a file per key, which its owner alone may read. */
final class SecretFiles {

    private static final Set<PosixFilePermission> WIDEST = Set.of(PosixFilePermission.OWNER_READ);

    private SecretFiles() {}

    /** Which files somebody else could read or change; none on a system without such rights. */
    static List<String> faults(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(SecretFiles::isTooWide)
                    .map(file -> "The secret " + file.getFileName() + " in " + folder
                            + " can be read or changed by more than its owner; give it the mode 0400.")
                    .sorted()
                    .toList();
        } catch (IOException _) {
            return List.of("The folder of secrets " + folder + " cannot be read; check whose it is.");
        }
    }

    private static boolean isTooWide(Path file) {
        try {
            return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                    && !WIDEST.containsAll(Files.getPosixFilePermissions(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
