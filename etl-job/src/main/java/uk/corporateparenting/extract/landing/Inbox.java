package uk.corporateparenting.extract.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import uk.corporateparenting.contract.ContractCatalogue;

/**
 * Where councils put their files: {@code <root>/<slug>/<date>/}. A folder is complete when it holds
 * a file {@code _READY}, or every file of a {@code manifest.csv}, or when nothing in it has changed
 * for a while.
 */
public final class Inbox {

    /** How long a folder without marker and manifest must rest, unless configured otherwise. */
    public static final Duration USUAL_QUIET_PERIOD = Duration.ofSeconds(60);

    private static final String MARKER = "_READY";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9_-]{0,62}");

    private final Path root;
    private final Duration quietPeriod;

    /** Under that folder, with that quiet period. */
    public Inbox(Path root, Duration quietPeriod) {
        this.root = root;
        this.quietPeriod = quietPeriod;
    }

    /** Any folder as it is now, complete or not, to be looked at rather than loaded. */
    public static NightFolder asItIs(Path folder, ContractCatalogue catalogue) throws IOException {
        var listing = new FolderListing(folder, catalogue);
        var manifest = listing.has(Manifest.NAME) ? Manifest.read(listing.path(Manifest.NAME)) : null;
        return new NightFolder(
                "check", LocalDate.EPOCH, listing.files(), listing.strangers(List.of(MARKER, Manifest.NAME)), manifest);
    }

    /** The business dates from one on of which a council has a folder here, whatever it holds. */
    public SortedSet<LocalDate> dates(String slug, LocalDate from) throws IOException {
        var dates = new TreeSet<LocalDate>();
        var council = root.resolve(slug);
        if (!SLUG.matcher(slug).matches() || !Files.isDirectory(council)) {
            return dates;
        }
        try (var folders = Files.newDirectoryStream(council, Files::isDirectory)) {
            folders.forEach(night -> date(night).filter(date -> !date.isBefore(from)).ifPresent(dates::add));
        }
        return dates;
    }

    private static Optional<LocalDate> date(Path folder) {
        try {
            return Optional.of(LocalDate.parse(folder.getFileName().toString()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** What a council's folder of a business date looks like now. */
    public Arrival look(String slug, LocalDate date, ContractCatalogue catalogue, Instant now) throws IOException {
        if (!SLUG.matcher(slug).matches()) {
            return new Arrival.Missing("A council's short name is made of small letters, digits, - and _.");
        }
        var folder = root.resolve(slug).resolve(date.toString());
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return new Arrival.Missing(
                    "There is no folder " + slug + "/" + date + " in the inbox, or none that may be read.");
        }
        if (!folder.toRealPath().equals(root.toRealPath().resolve(slug).resolve(date.toString()))) {
            return new Arrival.Missing("The folder " + slug + "/" + date + " is a link to somewhere else.");
        }
        return look(new FolderListing(folder, catalogue), slug, date, now);
    }

    private Arrival look(FolderListing listing, String slug, LocalDate date, Instant now) throws IOException {
        var manifest = listing.has(Manifest.NAME) ? Manifest.read(listing.path(Manifest.NAME)) : null;
        if (listing.has(Manifest.NAME)) {
            if (manifest == null) {
                return new Arrival.Arriving("The manifest is not whole, or has other columns.", null);
            }
            var awaited = new TreeSet<>(manifest.files());
            listing.names().forEach(awaited::remove);
            if (!awaited.isEmpty()) {
                return new Arrival.Arriving(
                        "The manifest names files that are not there yet: " + listing.feeds(awaited) + ".", null);
            }
        } else if (!listing.has(MARKER)) {
            var quietAt = listing.lastChange().plus(quietPeriod);
            if (quietAt.isAfter(now)) {
                return new Arrival.Arriving("The folder has changed within " + quietPeriod.toSeconds() + " s.",
                        quietAt);
            }
        }
        return new Arrival.Complete(
                new NightFolder(slug, date, listing.files(), listing.strangers(List.of(MARKER, Manifest.NAME)),
                        manifest));
    }
}
