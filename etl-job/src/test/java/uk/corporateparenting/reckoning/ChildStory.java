package uk.corporateparenting.reckoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What happens to one child, told in the order it happens, and the rows that leaves behind. Days
 * are written {@code yyyy-MM-dd}; they reach the files as they are told, so a story may be as wrong
 * as a source can be.
 */
public final class ChildStory {

    private static final Map<String, String> FILE_OF_PREFIX = Map.of(
            "pers", "ssd_person.csv",
            "clae", "ssd_cla_episodes.csv",
            "clap", "ssd_cla_placement.csv",
            "lega", "ssd_legal_status.csv",
            "clar", "ssd_cla_reviews.csv");

    private final String id;
    private final Map<String, List<Map<String, String>>> rows = new TreeMap<>();
    private int periods;

    private ChildStory(String id) {
        this.id = id;
        FILE_OF_PREFIX.values().forEach(file -> rows.put(file, new ArrayList<>()));
        row("pers").putAll(Map.of("pers_person_id", id, "pers_sex", "U", "pers_ethnicity", "NOBT"));
    }

    /** A child with that identifier, of whom nothing else is known yet. */
    public static ChildStory child(String id) {
        return new ChildStory(id);
    }

    /** The date of birth is known. */
    public ChildStory bornOn(String day) {
        return written("pers_dob", day);
    }

    /** Only an expected or estimated date of birth is known. */
    public ChildStory expectedOn(String day) {
        return written("pers_expected_dob", day);
    }

    /** Died on the day. */
    public ChildStory diedOn(String day) {
        return written("pers_death_date", day);
    }

    /** Comes into care under a full care order, with a foster carer of the council's called Ash. */
    public ChildStory enteredOn(String day) {
        periods++;
        episode(day, "S");
        placement(day, "U6", home("Ash"));
        legalStatus(day, "C2");
        return this;
    }

    /** The legal status is, and was since it last changed, this one. */
    public ChildStory under(String legalStatus) {
        return written("lega_legal_status", legalStatus);
    }

    /** The placement is, and was since the last move, of this type. */
    public ChildStory placedIn(String type) {
        return written("clap_cla_placement_type", type);
    }

    /** Moves to another placement; a carer's name stands for a home. */
    public ChildStory movedOn(String day, String type, String carer) {
        return episodeChanged(day, "P").placementChanged(day, type, home(carer));
    }

    /** The placement becomes another one with the same carer. */
    public ChildStory stayedWithCarerOn(String day, String type) {
        return episodeChanged(day, "T").placementChanged(day, type, text("clap_cla_placement_postcode"));
    }

    /** The legal status changes, the placement does not. */
    public ChildStory becameOn(String day, String legalStatus) {
        return episodeChanged(day, "L").legalStatusChanged(day, legalStatus);
    }

    /** Legal status and placement change, the carer does not. */
    public ChildStory becameWithSameCarerOn(String day, String legalStatus, String type) {
        return episodeChanged(day, "U")
                .placementChanged(day, type, text("clap_cla_placement_postcode"))
                .legalStatusChanged(day, legalStatus);
    }

    /** Legal status, placement and carer all change. */
    public ChildStory becameAndMovedOn(String day, String legalStatus, String type, String carer) {
        return episodeChanged(day, "B").placementChanged(day, type, home(carer)).legalStatusChanged(day, legalStatus);
    }

    /** Leaves care; an empty reason is a blank one. */
    public ChildStory leftOn(String day, String reason) {
        return written("clae_cla_episode_ceased_date", day).written("clae_cla_episode_ceased_reason", reason)
                .written("clap_cla_placement_end_date", day).written("lega_legal_status_end_date", day);
    }

    /** The case was reviewed on the day; an empty day is a review without one. */
    public ChildStory reviewedOn(String day) {
        row("clar").putAll(Map.of("clar_cla_review_id", key("r", "clar"), "clar_cla_id", period(),
                "clar_cla_review_date", day, "clar_cla_review_cancelled", "N", "clar_cla_person_id", id));
        return this;
    }

    /** A review was set down for the day and cancelled. */
    public ChildStory reviewCancelledOn(String day) {
        return reviewedOn(day).written("clar_cla_review_cancelled", "Y");
    }

    /** A further legal status beside the present one. */
    public ChildStory alsoUnder(String legalStatus, String from, String to) {
        legalStatus(from, legalStatus);
        return written("lega_legal_status_end_date", to);
    }

    /** The last row of the column's file says this instead. */
    public ChildStory written(String column, String text) {
        last(column).put(column, text);
        return this;
    }

    /** The last row but one of the column's file says this instead. */
    public ChildStory earlier(String column, String text) {
        last(column, 2).put(column, text);
        return this;
    }

    /** The last row with this prefix ({@code clae}, {@code clap} …) is in the file once more. */
    public ChildStory repeated(String prefix) {
        row(prefix).putAll(Map.copyOf(last(prefix, 2)));
        return this;
    }

    /** The last row with this prefix never reached the file. */
    public ChildStory lost(String prefix) {
        rowsOf(fileOf(prefix)).removeLast();
        return this;
    }

    List<Map<String, String>> rowsOf(String file) {
        return rows.getOrDefault(file, List.of());
    }

    private ChildStory episodeChanged(String day, String startReason) {
        written("clae_cla_episode_ceased_date", day).written("clae_cla_episode_ceased_reason", "X1");
        episode(day, startReason);
        return this;
    }

    private ChildStory placementChanged(String day, String type, String postcode) {
        written("clap_cla_placement_end_date", day);
        placement(day, type, postcode);
        return this;
    }

    private ChildStory legalStatusChanged(String day, String legalStatus) {
        written("lega_legal_status_end_date", day);
        legalStatus(day, legalStatus);
        return this;
    }

    private void episode(String day, String startReason) {
        row("clae").putAll(Map.of("clae_cla_episode_id", key("e", "clae"), "clae_person_id", id,
                "clae_cla_episode_start_date", day, "clae_cla_episode_start_reason", startReason,
                "clae_cla_primary_need_code", "N1", "clae_cla_id", period()));
    }

    private void placement(String day, String type, String postcode) {
        row("clap").putAll(Map.of("clap_cla_placement_id", key("p", "clap"), "clap_cla_placement_start_date", day,
                "clap_cla_placement_type", type, "clap_cla_placement_urn", "XXXXXXX", "clap_cla_id", period(),
                "clap_cla_placement_provider", "PR1", "clap_cla_placement_postcode", postcode, "clap_person_id", id));
        written("clae_cla_placement_id", text("clap_cla_placement_id"));
    }

    private void legalStatus(String day, String legalStatus) {
        row("lega").putAll(Map.of("lega_legal_status_id", key("l", "lega"), "lega_person_id", id,
                "lega_legal_status", legalStatus, "lega_legal_status_start_date", day));
    }

    /** A postcode that no house has, told by the first two letters of the carer's name. */
    private static String home(String carer) {
        return "ZZ1 1" + carer.substring(0, 2).toUpperCase(Locale.ROOT);
    }

    private String period() {
        return id + "-c" + periods;
    }

    private String key(String letter, String prefix) {
        return id + "-" + letter + rowsOf(fileOf(prefix)).size();
    }

    private Map<String, String> row(String prefix) {
        var row = new HashMap<String, String>();
        rowsOf(fileOf(prefix)).add(row);
        return row;
    }

    private String text(String column) {
        return last(column).getOrDefault(column, "");
    }

    private Map<String, String> last(String column) {
        return last(column, 1);
    }

    private Map<String, String> last(String column, int fromTheEnd) {
        var ofFile = rowsOf(fileOf(column));
        return ofFile.get(ofFile.size() - fromTheEnd);
    }

    private static String fileOf(String columnOrPrefix) {
        return FILE_OF_PREFIX.getOrDefault(columnOrPrefix.substring(0, 4), "");
    }
}
