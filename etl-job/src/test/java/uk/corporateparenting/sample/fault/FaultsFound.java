package uk.corporateparenting.sample.fault;

import static uk.corporateparenting.sample.CareOnFile.day;
import static uk.corporateparenting.sample.WrittenNight.date;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import uk.corporateparenting.sample.CareOnFile;
import uk.corporateparenting.sample.CareOnFile.Episode;
import uk.corporateparenting.sample.WrittenNight;
import uk.corporateparenting.sample.council.SourceSystem;

/** Finds the faults of a written night, each as the children who have it. */
record FaultsFound(WrittenNight night, CareOnFile care, SourceSystem system) {

    static FaultsFound in(WrittenNight night, SourceSystem system) {
        return new FaultsFound(night, CareOnFile.of(night), system);
    }

    Set<String> children(FaultKind kind) {
        return switch (kind) {
            case UNMAPPED_LEGAL_STATUS -> where("ssd_legal_status", "lega_person_id",
                    row -> row.get("lega_legal_status").matches("Local arrangement.*|ZZ9|Other local.*"));
            case UNMAPPED_PLACEMENT_TYPE -> livingIn(where("ssd_cla_placement", "clap_cla_placement_id",
                    row -> !row.get("clap_cla_placement_type").matches("[A-Z]\\d+")));
            case OPEN_EPISODE_BEFORE_ANOTHER -> pairs((earlier, _) -> earlier.end() == null);
            case OVERLAPPING_EPISODES -> pairs((earlier, later) -> overlap(earlier, later));
            case ONE_DAY_GAP -> pairs((earlier, later) -> earlier.end() != null
                    && exclusive(earlier.end()).plusDays(1).equals(later.start()));
            case END_WITHOUT_REASON -> where("ssd_cla_episodes", "clae_person_id",
                    row -> row.get("clae_cla_episode_ceased_reason").isEmpty()
                            && !row.get("clae_cla_episode_ceased_date").isEmpty());
            case ORPHAN_PLACEMENT -> orphans();
            case DUPLICATE_REVIEW -> twice();
            case INVALID_DATE -> where("ssd_cla_visits", "clav_person_id",
                    row -> row.get("clav_cla_visit_date").contains("02-30"));
            case SHORT_ROW -> where("ssd_cla_visits", "clav_person_id", row -> !row.isConsistent());
            case IDENTIFIER_WITH_NO_BREAK_SPACE -> where("ssd_cla_health", "clah_person_id",
                    row -> row.get("clah_person_id").endsWith("\u00a0"));
            case UNKNOWN_SCHOOL -> unknownSchool();
            case MISSING_AFTER_CARE -> missingAfterCare();
        };
    }

    private interface Pair {
        boolean test(Episode earlier, Episode later);
    }

    private Set<String> pairs(Pair pair) {
        var found = new HashSet<String>();
        for (var episodes : care.periods().values()) {
            for (var at = 0; at + 1 < episodes.size(); at++) {
                if (pair.test(episodes.get(at), episodes.get(at + 1))) {
                    found.add(episodes.get(at).person());
                }
            }
        }
        return found;
    }

    private boolean overlap(Episode earlier, Episode later) {
        return earlier.end() != null && exclusive(earlier.end()).isAfter(later.start());
    }

    private LocalDate exclusive(LocalDate end) {
        return system == SourceSystem.MOSAIC ? end.plusDays(1) : end;
    }

    private Set<String> where(String table, String person, Predicate<CSVRecord> wrong) {
        return night.rows(table).stream().filter(wrong).map(row -> row.get(person)).collect(Collectors.toSet());
    }

    private Set<String> livingIn(Collection<String> placements) {
        return care.periods().values().stream()
                .flatMap(Collection::stream)
                .filter(episode -> placements.contains(episode.placement()))
                .map(Episode::person)
                .collect(Collectors.toSet());
    }

    private Set<String> orphans() {
        var known = night.by("clap_cla_placement_id", "ssd_cla_placement").keySet();
        return where("ssd_cla_episodes", "clae_person_id", row -> !known.contains(row.get("clae_cla_placement_id")));
    }

    private Set<String> twice() {
        var seen = new HashSet<String>();
        return where("ssd_cla_reviews", "clar_cla_id", row -> !row.get("clar_cla_review_date").isEmpty()
                && !seen.add(row.get("clar_cla_id") + row.get("clar_cla_review_date")));
    }

    private Set<String> unknownSchool() {
        var known = night.by("school_urn", "ref_school_ofsted").keySet();
        return where("ext_enrolment", "person_id", row -> !known.contains(row.get("school_urn")));
    }

    private Set<String> missingAfterCare() {
        return where("ssd_missing", "miss_person_id", row -> {
            var end = date(row.get("miss_missing_episode_end_date"));
            var start = day(row.get("miss_missing_episode_start_date"));
            return end != null && care.periods().values().stream()
                    .filter(episodes -> episodes.getFirst().person().equals(row.get("miss_person_id")))
                    .anyMatch(episodes -> episodes.getLast().end() != null
                            && !start.isBefore(episodes.getFirst().entered())
                            && start.isBefore(Objects.requireNonNull(episodes.getLast().end()))
                            && end.isAfter(Objects.requireNonNull(episodes.getLast().end())));
        });
    }
}
