package uk.corporateparenting.reckoning;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of §2 that these indicators need. */
final class SsdFolder {

    private static final Set<String> NOT_PEOPLE = Set.of("DUPLICATE", "TEST");

    private final Path folder;
    private final SourceSystemDialect dialect;

    SsdFolder(Path folder, SourceSystemDialect dialect) {
        this.folder = folder;
        this.dialect = dialect;
    }

    Night read() {
        var episodes = reaching(episodes(), episode -> episode.child() + " " + episode.period());
        return new Night(children(), EpisodeRepairs.apply(episodes), reaching(placements(), Placement::period),
                legalSpells(), reviews());
    }

    private Map<String, Child> children() {
        return distinct("ssd_person.csv", "pers_person_id")
                .filter(row -> !NOT_PEOPLE.contains(row.text("pers_surname").toUpperCase(Locale.ROOT)))
                .map(row -> new Child(row.text("pers_person_id"), row.date("pers_dob"), row.date("pers_expected_dob"),
                        row.date("pers_death_date")))
                .collect(Collectors.toMap(Child::id, Function.identity()));
    }

    private List<Episode> episodes() {
        return distinct("ssd_cla_episodes.csv", "clae_cla_episode_id")
                .filter(row -> row.has("clae_person_id"))
                .flatMap(row -> row.span("clae_cla_episode_start_date", "clae_cla_episode_ceased_date").stream()
                        .map(span -> episode(row, span)))
                .toList();
    }

    private static Episode episode(SourceRow row, Span span) {
        var entered = row.date("clae_entered_care_date");
        return new Episode(row.text("clae_cla_episode_id"), row.text("clae_person_id"), row.text("clae_cla_id"), span,
                row.code("clae_cla_episode_start_reason"), row.code("clae_cla_episode_ceased_reason"),
                entered != null && entered.isBefore(span.start()) ? entered : span.start());
    }

    private List<Placement> placements() {
        return table("ssd_cla_placement.csv")
                .filter(row -> row.has("clap_cla_placement_id"))
                .flatMap(row -> row.span("clap_cla_placement_start_date", "clap_cla_placement_end_date").stream()
                        .map(span -> placement(row, span)))
                .toList();
    }

    private static Placement placement(SourceRow row, Span span) {
        return new Placement(row.text("clap_cla_placement_id"), row.text("clap_person_id"), row.text("clap_cla_id"),
                span, Placement.typeOf(row.code("clap_cla_placement_type")), row.code("clap_cla_placement_provider"),
                Placement.plainPostcode(row.text("clap_cla_placement_postcode")), row.code("clap_cla_placement_urn"));
    }

    private List<LegalSpell> legalSpells() {
        return distinct("ssd_legal_status.csv", "lega_legal_status_id")
                .filter(row -> row.has("lega_person_id") && row.has("lega_legal_status"))
                .flatMap(row -> row.span("lega_legal_status_start_date", "lega_legal_status_end_date").stream()
                        .filter(span -> !span.isEmpty())
                        .map(span -> new LegalSpell(row.text("lega_person_id"),
                                LegalStatus.read(row.text("lega_legal_status")), span)))
                .toList();
    }

    private List<Review> reviews() {
        return table("ssd_cla_reviews.csv")
                .filter(row -> !row.isYes("clar_cla_review_cancelled"))
                .flatMap(row -> Optional.ofNullable(row.date("clar_cla_review_date")).stream()
                        .map(held -> new Review(row.text("clar_cla_person_id"), row.text("clar_cla_id"), held)))
                .toList();
    }

    private <T extends Dated<T>> List<T> reaching(List<T> rows, Function<T, String> period) {
        return dialect.endsTheDayBefore() ? InclusiveEnds.reachTheNextStart(rows, period) : rows;
    }

    private Stream<SourceRow> distinct(String fileName, String identifier) {
        return SourceTable.withoutConflicts(table(fileName).filter(row -> row.has(identifier)).toList(), identifier)
                .stream();
    }

    private Stream<SourceRow> table(String fileName) {
        return SourceTable.read(folder, fileName, DateStyle.ISO).stream();
    }
}
