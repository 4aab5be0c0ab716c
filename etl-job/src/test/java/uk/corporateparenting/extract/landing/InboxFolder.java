package uk.corporateparenting.extract.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.corporateparenting.contract.ContractCatalogue;

/** One council's folder of one night, in a temporary inbox. */
final class InboxFolder {

    static final String SLUG = "northshire";
    static final LocalDate DATE = LocalDate.of(2024, 3, 31);
    static final Duration QUIET_PERIOD = Duration.ofSeconds(60);
    private static final ContractCatalogue CATALOGUE = ContractCatalogue.read(Path.of("..", "config"), "ssda903");

    private final Path root;
    private final Path folder;

    InboxFolder(Path temporary) throws IOException {
        this.root = Files.createDirectories(temporary.resolve("inbox"));
        this.folder = Files.createDirectories(root.resolve(SLUG).resolve(DATE.toString()));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    InboxFolder file(String name, String text) throws IOException {
        Files.writeString(path(name), text);
        return this;
    }

    InboxFolder ready() throws IOException {
        return file("_READY", "");
    }

    Arrival look() throws IOException {
        return lookAfter(Duration.ZERO);
    }

    Arrival lookAfter(Duration wait) throws IOException {
        return look(SLUG, wait);
    }

    Arrival look(String slug, Duration wait) throws IOException {
        return new Inbox(root, QUIET_PERIOD).look(slug, DATE, CATALOGUE, Instant.now().plus(wait));
    }

    NightFolder complete() throws IOException {
        if (look() instanceof Arrival.Complete(var night)) {
            return night;
        }
        throw new AssertionError("The folder is not complete.");
    }

    /** Other folders of the council, beside the night's. */
    InboxFolder with(String... names) throws IOException {
        for (var name : names) {
            Files.createDirectories(folder.resolveSibling(name));
        }
        return this;
    }

    Set<LocalDate> datesFrom(String date) throws IOException {
        return new Inbox(root, QUIET_PERIOD).dates(SLUG, LocalDate.parse(date));
    }

    /** What an attempt landed. */
    Optional<NightFolder> landed(int attempt) throws IOException {
        return landing().landed(SLUG, DATE, attempt, CATALOGUE);
    }

    /** Lands what is there, into a folder beside the inbox. */
    List<Landed> land() throws IOException {
        return landing().land(complete(), 1);
    }

    Landing landing() {
        return new Landing(root.resolveSibling("landed"));
    }

    /** Lands the only entry that matters, and gives the code of its fault, or its name as landed. */
    String landOne() throws IOException {
        var results = ready().land();
        if (results.size() != 1) {
            throw new AssertionError("There are " + results.size() + " results.");
        }
        return outcome(results.getFirst());
    }

    static String outcome(Landed landed) {
        return switch (landed) {
            case LandedFile file -> file.path().getFileName().toString();
            case LandingFault fault -> fault.reason() + (fault.feed() == null ? "" : " " + fault.feed());
        };
    }
}
