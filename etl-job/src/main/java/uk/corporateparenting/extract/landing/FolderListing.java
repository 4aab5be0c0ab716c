package uk.corporateparenting.extract.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.corporateparenting.contract.ContractCatalogue;
import uk.corporateparenting.extract.landing.LandingFault.Reason;

/** The entries of a night's folder at one moment. */
final class FolderListing {

    private static final int STRANGERS_NAMED = 20;
    private static final List<String> TEMPORARY_ENDS = List.of(".part", ".tmp", ".temp", ".filepart", ".crdownload",
            ".partial", ".swp", ".bak", "~");

    private final ContractCatalogue catalogue;
    private final Path folder;
    private final Map<String, Path> entries = new TreeMap<>();

    FolderListing(Path folder, ContractCatalogue catalogue) throws IOException {
        this.catalogue = catalogue;
        this.folder = folder;
        try (var found = Files.newDirectoryStream(folder)) {
            found.forEach(entry -> entries.put(entry.getFileName().toString(), entry));
        }
    }

    Collection<String> names() {
        return entries.keySet();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /**
     * When the folder or anything in it last changed; what vanishes meanwhile has changed the folder.
     */
    Instant lastChange() throws IOException {
        var last = FileStamp.of(folder).changedAt();
        for (var entry : entries.values()) {
            try {
                last = later(last, FileStamp.of(entry));
            } catch (NoSuchFileException _) {
                last = later(last, FileStamp.of(folder));
            }
        }
        return last;
    }

    private static Instant later(Instant last, FileStamp stamp) {
        return stamp.changedAt().isAfter(last) ? stamp.changedAt() : last;
    }

    List<InboxFile> files() throws IOException {
        var files = new ArrayList<InboxFile>();
        for (var entry : entries.entrySet()) {
            var contract = catalogue.contractOfFile(entry.getKey());
            if (contract != null && Files.exists(entry.getValue(), LinkOption.NOFOLLOW_LINKS)) {
                files.add(new InboxFile(contract, entry.getValue(), FileStamp.of(entry.getValue())));
            }
        }
        return files;
    }

    /** The feeds of files; a sender's names are not repeated. */
    String feeds(Collection<String> files) {
        return files.stream()
                .map(catalogue::contractOfFile)
                .map(contract -> contract == null ? "one that no contract knows" : contract.name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Entries that no contract knows, a few by the shape of their names and the others by number. */
    List<LandingFault> strangers(Collection<String> expected) {
        var names = names().stream()
                .filter(name -> catalogue.contractOfFile(name) == null && !expected.contains(name))
                .toList();
        var faults = new ArrayList<LandingFault>();
        names.stream().limit(STRANGERS_NAMED).map(this::stranger).forEach(faults::add);
        if (names.size() > STRANGERS_NAMED) {
            faults.add(LandingFault.ignored(
                    Reason.UNKNOWN_FILE, "", (names.size() - STRANGERS_NAMED) + " more files are ignored."));
        }
        return faults;
    }

    private LandingFault stranger(String name) {
        if (isTemporary(name)) {
            return LandingFault.ignored(
                    Reason.TEMPORARY_FILE, name, "A file with the name of an unfinished transfer is ignored.");
        }
        return LandingFault.ignored(Reason.UNKNOWN_FILE, name, "A file that is no feed is ignored" + resembled(name));
    }

    private String resembled(String name) {
        return catalogue.contracts().stream()
                .filter(contract -> name.toLowerCase(Locale.ROOT).startsWith(contract.name()))
                .findFirst()
                .map(contract -> "; if it is meant, its name must be " + contract.name() + ".csv.")
                .orElse(".");
    }

    private static boolean isTemporary(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return (lower.startsWith(".") && !lower.startsWith("..")) || lower.startsWith("~$")
                || TEMPORARY_ENDS.stream().anyMatch(lower::endsWith);
    }
}
