package uk.corporateparenting.extract.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.contract.ContractCatalogue;
import uk.corporateparenting.extract.landing.LandingFault.Reason;

/**
 * Copies a night's files to {@code <landed>/<slug>/<date>/<attempt>/}; only the copies are read
 * from then on.
 */
public final class Landing {

    /** More than there are cores, as each copy waits for the disk at its end. */
    private static final int AT_ONCE = 8;

    private final Path landed;

    /** Under that folder of our own. */
    public Landing(Path landed) {
        this.landed = landed;
    }

    /**
     * Lands every file of a complete folder. What cannot be landed is a fault and stops nothing else.
     *
     * @throws IOException
     *             if we cannot write
     */
    public List<Landed> land(NightFolder night, int attempt) throws IOException {
        var folder = folder(copies(night.slug(), night.date(), attempt));
        var results = new ArrayList<Landed>(night.strangers());
        var perFeed = new HashMap<String, Integer>();
        night.files().forEach(file -> perFeed.merge(file.contract().name(), 1, Integer::sum));
        results.addAll(night.files().stream().gather(Gatherers.mapConcurrent(AT_ONCE, file -> {
            var fault = fault(file, perFeed, night.manifest());
            return fault == null ? land(file, folder, night.manifest()) : fault;
        })).toList());
        FileCopy.forceFolder(folder);
        FileCopy.forceFolder(folder.resolve(".."));
        return results;
    }

    /** The copies that an earlier attempt landed, to be read again; nothing where they are gone. */
    public Optional<NightFolder> landed(String slug, LocalDate date, int attempt, ContractCatalogue catalogue)
            throws IOException {
        var folder = copies(slug, date, attempt);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        var files = new FolderListing(folder, catalogue).files();
        return files.isEmpty() ? Optional.empty() : Optional.of(new NightFolder(slug, date, files, List.of(), null));
    }

    private Path copies(String slug, LocalDate date, int attempt) {
        return landed.resolve(slug).resolve(date.toString()).resolve(Integer.toString(attempt));
    }

    private static @Nullable LandingFault fault(
            InboxFile file, Map<String, Integer> perFeed, @Nullable Manifest manifest) {
        if (perFeed.getOrDefault(file.contract().name(), 0) > 1) {
            return refused(file, Reason.DUPLICATE_FEED, "There are several files for this feed; leave one.");
        }
        if (file.stamp().kind() == FileStamp.Kind.LINK) {
            return refused(file, Reason.LINKED_FILE, "The file is a symbolic link; put the file itself there.");
        }
        if (file.stamp().kind() != FileStamp.Kind.FILE) {
            return refused(file, Reason.NOT_A_FILE, "The entry is a folder, a pipe or a device.");
        }
        if (file.stamp().links() > 1) {
            return refused(file, Reason.LINKED_FILE, "The file has a second name elsewhere; put a copy there.");
        }
        return manifest != null && manifest.entry(file.name()) == null
                ? refused(file, Reason.NOT_IN_MANIFEST, "The manifest does not name the file.")
                : null;
    }

    private static Landed land(InboxFile file, Path folder, @Nullable Manifest manifest) {
        var target = folder.resolve(targetName(file));
        try {
            // A database restored from a backup counts its attempts again.
            Files.deleteIfExists(target);
            var result = copy(file, target, manifest);
            if (result instanceof LandingFault) {
                Files.deleteIfExists(target);
            }
            return result;
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    private static Landed copy(InboxFile file, Path target, @Nullable Manifest manifest) {
        try {
            if (!FileStamp.of(file.path()).equals(file.stamp())) {
                return refused(file, Reason.CHANGED, "The file has changed since the folder was complete.");
            }
            var copy = FileCopy.of(file.path(), target);
            if (!FileStamp.of(file.path()).equals(file.stamp()) || copy.bytes() != file.stamp().size()) {
                return refused(file, Reason.CHANGED, "The file changed while it was read.");
            }
            var promised = manifest == null ? null : manifest.entry(file.name());
            if (promised != null && !promised.sha256().equalsIgnoreCase(copy.sha256())) {
                return refused(file, Reason.MANIFEST_MISMATCH, "The SHA-256 is not that of the manifest.");
            }
            return new LandedFile(
                    file.contract(),
                    file.name(),
                    target,
                    copy.bytes(),
                    copy.sha256(),
                    promised == null ? null : promised.rows());
        } catch (NoSuchFileException _) {
            return refused(file, Reason.VANISHED, "The file has vanished.");
        } catch (IOException _) {
            return refused(file, Reason.UNREADABLE, "The file may not be read, or its disk fails.");
        }
    }

    /** Named by us, as a sender's names are not to be trusted. */
    private static String targetName(InboxFile file) {
        var isPacked = file.name().toLowerCase(Locale.ROOT).endsWith(".gz");
        return file.contract().name() + (isPacked ? ".csv.gz" : ".csv");
    }

    private static Path folder(Path folder) throws IOException {
        var isPosix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return isPosix
                ? Files.createDirectories(
                        folder,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                : Files.createDirectories(folder);
    }

    private static LandingFault refused(InboxFile file, Reason reason, String sentence) {
        return LandingFault.refused(reason, file.contract().name(), file.name(), sentence);
    }
}
