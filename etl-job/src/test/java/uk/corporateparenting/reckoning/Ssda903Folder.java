package uk.corporateparenting.reckoning;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The files of §4: one episode row is episode, placement and legal status in one, so that a
 * repaired end is all three's.
 */
final class Ssda903Folder {

    private final Path folder;

    Ssda903Folder(Path folder) {
        this.folder = folder;
    }

    Night read() {
        var rows = new HashMap<String, SourceRow>();
        for (var row : table("episodes.csv")) {
            rows.put("row " + rows.size(), row);
        }
        var repaired = EpisodeRepairs.apply(rows.entrySet().stream()
                .flatMap(each -> episode(each.getKey(), each.getValue()).stream())
                .toList());
        return new Night(children(), repaired,
                repaired.stream().map(episode -> placement(episode, rows)).toList(),
                repaired.stream().flatMap(episode -> legalSpell(episode, rows).stream()).toList(),
                reviews());
    }

    private Map<String, Child> children() {
        var rows = table("header.csv").stream().filter(row -> row.has("child") && row.date("dob") != null).toList();
        return SourceTable.withoutConflicts(rows, "child").stream()
                .map(row -> new Child(row.text("child"), row.date("dob"), null, null))
                .collect(Collectors.toMap(Child::id, Function.identity()));
    }

    private static Optional<Episode> episode(String id, SourceRow row) {
        return row.span("decom", "dec")
                .filter(_ -> row.has("child"))
                .map(span -> new Episode(id, row.text("child"), "", span, row.code("rne"), row.code("rec"),
                        span.start()));
    }

    private static Placement placement(Episode episode, Map<String, SourceRow> rows) {
        var row = Objects.requireNonNull(rows.get(episode.id()));
        return new Placement(episode.id(), episode.child(), episode.period(), episode.span(),
                Placement.typeOf(row.code("place")), row.code("place_provider"),
                Placement.plainPostcode(row.text("pl_post")), row.code("urn"));
    }

    private static Optional<LegalSpell> legalSpell(Episode episode, Map<String, SourceRow> rows) {
        return Optional.of(Objects.requireNonNull(rows.get(episode.id())).text("ls"))
                .filter(text -> !text.isEmpty())
                .map(text -> new LegalSpell(episode.child(), LegalStatus.read(text), episode.span()));
    }

    private List<Review> reviews() {
        return table("reviews.csv").stream()
                .flatMap(row -> Optional.ofNullable(row.date("review")).stream()
                        .map(held -> new Review(row.text("child"), "", held)))
                .toList();
    }

    private List<SourceRow> table(String fileName) {
        return SourceTable.read(folder, fileName, DateStyle.BRITISH);
    }
}
