package uk.corporateparenting.job.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A disk in memory that a test may fill; only where this machine lets us mount one. */
final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 1 << 12;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** A disk of so many MiB, unless it needs rights that we do not have. */
    static Optional<SmallDisk> mounted(Path folder, int megabytes) throws IOException {
        Files.createDirectories(folder);
        return run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()) == 0
                ? Optional.of(new SmallDisk(folder))
                : Optional.empty();
    }

    Path folder() {
        return folder;
    }

    /** Leaves room for so many bytes and no more. */
    void fillBut(long bytes) throws IOException {
        var room = Files.getFileStore(folder).getUsableSpace() - bytes;
        try (var filler = Files.newByteChannel(filler(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var block = ByteBuffer.allocate(BLOCK);
            for (var written = 0L; written + BLOCK <= room; written += BLOCK) {
                filler.write(block.rewind());
            }
        }
    }

    void free() throws IOException {
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    private static int run(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().onExit().join().exitValue();
        } catch (IOException _) {
            return 1;
        }
    }

    @Override
    public void close() {
        run("umount", "--lazy", folder.toString());
    }
}
