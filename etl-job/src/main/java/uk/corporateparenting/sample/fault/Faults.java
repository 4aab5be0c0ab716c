package uk.corporateparenting.sample.fault;

import java.util.List;
import uk.corporateparenting.sample.export.ChildRows;
import uk.corporateparenting.sample.export.Dialect;
import uk.corporateparenting.sample.export.Feed;
import uk.corporateparenting.sample.export.Row;
import uk.corporateparenting.sample.life.KnownLife;
import uk.corporateparenting.sample.life.KnownStay;

/**
 * How each kind of fault looks in the rows of a child; a kind that does not fit the child is not
 * planted.
 */
final class Faults {

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String CEASED = "clae_cla_episode_ceased_date";
    private static final String STARTED = "clae_cla_episode_start_date";

    private Faults() {}

    static Feed feed(FaultKind kind) {
        return switch (kind) {
            case UNMAPPED_LEGAL_STATUS -> Feed.SSD_LEGAL_STATUS;
            case UNMAPPED_PLACEMENT_TYPE, ORPHAN_PLACEMENT -> Feed.SSD_CLA_PLACEMENT;
            case OPEN_EPISODE_BEFORE_ANOTHER, OVERLAPPING_EPISODES, ONE_DAY_GAP, END_WITHOUT_REASON ->
                Feed.SSD_CLA_EPISODES;
            case DUPLICATE_REVIEW -> Feed.SSD_CLA_REVIEWS;
            case INVALID_DATE, SHORT_ROW -> Feed.SSD_CLA_VISITS;
            case IDENTIFIER_WITH_NO_BREAK_SPACE -> Feed.SSD_CLA_HEALTH;
            case UNKNOWN_SCHOOL -> Feed.EXT_ENROLMENT;
            case MISSING_AFTER_CARE -> Feed.SSD_MISSING;
        };
    }

    static boolean plant(FaultKind kind, KnownLife known, ChildRows rows) {
        var ofFile = rows.of(feed(kind));
        return switch (kind) {
            case UNMAPPED_LEGAL_STATUS -> last(ofFile, "lega_legal_status", unmapped(known));
            case UNMAPPED_PLACEMENT_TYPE -> last(ofFile, "clap_cla_placement_type", unmapped(known));
            case ORPHAN_PLACEMENT -> orphan(ofFile);
            case OPEN_EPISODE_BEFORE_ANOTHER, OVERLAPPING_EPISODES, ONE_DAY_GAP, END_WITHOUT_REASON ->
                episode(kind, known, ofFile, rows.dialect());
            case DUPLICATE_REVIEW -> duplicate(ofFile);
            case INVALID_DATE -> last(ofFile, "clav_cla_visit_date", "2021-02-30 00:00:00");
            case SHORT_ROW -> cut(ofFile);
            case IDENTIFIER_WITH_NO_BREAK_SPACE ->
                last(ofFile, "clah_person_id", known.life().personId() + NO_BREAK_SPACE);
            case UNKNOWN_SCHOOL -> last(ofFile, "school_urn", "999999");
            case MISSING_AFTER_CARE -> missingAfterCare(known, rows);
        };
    }

    /** A word of the system's own kind. */
    private static String unmapped(KnownLife known) {
        return switch (known.life().council().system()) {
            case LIQUIDLOGIC -> "Local arrangement (see case note)";
            case MOSAIC -> "ZZ9";
            case ECLIPSE -> "Other local arrangement";
        };
    }

    private static boolean last(List<Row> rows, String column, String value) {
        if (rows.isEmpty()) {
            return false;
        }
        rows.getLast().with(column, value);
        return true;
    }

    private static boolean orphan(List<Row> placements) {
        if (placements.isEmpty()) {
            return false;
        }
        var id = placements.getLast().get("clap_cla_placement_id");
        placements.removeIf(row -> row.get("clap_cla_placement_id").equals(id));
        return true;
    }

    /** Two episodes of one period of care, the later long enough for the earlier to reach into it. */
    private static boolean episode(FaultKind kind, KnownLife known, List<Row> episodes, Dialect dialect) {
        for (var at = 0; at + 1 < episodes.size(); at++) {
            var earlier = episodes.get(at);
            var later = episodes.get(at + 1);
            var nextStart = later.date(STARTED);
            var until = later.get(CEASED).isEmpty() ? known.night() : later.date(CEASED);
            var fits = earlier.get("clae_cla_id").equals(later.get("clae_cla_id"))
                    && until.isAfter(nextStart.plusDays(8))
                    && earlier.date(STARTED).isBefore(nextStart.minusDays(4));
            if (fits) {
                switch (kind) {
                    case OPEN_EPISODE_BEFORE_ANOTHER -> earlier.with(CEASED, "")
                            .with("clae_cla_episode_ceased_reason", "");
                    case OVERLAPPING_EPISODES -> earlier.with(CEASED, nextStart.plusDays(5));
                    case ONE_DAY_GAP -> earlier.with(CEASED, dialect.endBefore(nextStart).minusDays(1));
                    default -> earlier.with("clae_cla_episode_ceased_reason", "");
                }
                return true;
            }
        }
        return false;
    }

    private static boolean duplicate(List<Row> reviews) {
        var held = reviews.stream().filter(row -> !row.get("clar_cla_review_date").isEmpty()).toList();
        if (held.isEmpty()) {
            return false;
        }
        reviews.add(held.getLast().copy());
        return true;
    }

    private static boolean cut(List<Row> visits) {
        if (visits.isEmpty()) {
            return false;
        }
        visits.getLast().cut(2);
        return true;
    }

    private static boolean missingAfterCare(KnownLife known, ChildRows rows) {
        var ended = known.recentStays().stream().map(KnownStay::end).filter(end -> end != null).toList();
        var again = known.stays().size() > 1;
        if (ended.isEmpty() || again || ended.getLast().plusDays(3).isAfter(known.night())) {
            return false;
        }
        rows.add(Feed.SSD_MISSING)
                .with("miss_table_id", known.life().rowId(9, 90))
                .with("miss_person_id", known.life().personId())
                .with("miss_missing_episode_start_date", ended.getLast().minusDays(1))
                .with("miss_missing_episode_type", rows.dialect().missing(false))
                .with("miss_missing_episode_end_date", ended.getLast().plusDays(3));
        return true;
    }
}
