package uk.corporateparenting.reckoning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A made-up council's night in the Standard Safeguarding Dataset, written from the stories of its
 * children.
 */
public final class CouncilFolder {

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "ssd_person.csv", List.of("pers_person_id", "pers_forename", "pers_surname", "pers_sex", "pers_gender",
                    "pers_ethnicity", "pers_dob", "pers_common_child_id", "pers_legacy_id", "pers_upn_unknown",
                    "pers_send_flag", "pers_expected_dob", "pers_death_date", "pers_is_mother", "pers_nationality"),
            "ssd_cla_episodes.csv", List.of("clae_cla_episode_id", "clae_person_id", "clae_cla_episode_start_date",
                    "clae_cla_episode_start_reason", "clae_cla_primary_need_code", "clae_cla_episode_ceased_date",
                    "clae_cla_episode_ceased_reason", "clae_cla_id", "clae_referral_id", "clae_cla_placement_id",
                    "clae_entered_care_date", "clae_cla_last_iro_contact_date"),
            "ssd_cla_placement.csv", List.of("clap_cla_placement_id", "clap_cla_placement_start_date",
                    "clap_cla_placement_type", "clap_cla_placement_urn", "clap_cla_placement_distance", "clap_cla_id",
                    "clap_cla_placement_provider", "clap_cla_placement_postcode", "clap_cla_placement_end_date",
                    "clap_cla_placement_change_reason", "clap_person_id"),
            "ssd_legal_status.csv", List.of("lega_legal_status_id", "lega_person_id", "lega_legal_status",
                    "lega_legal_status_start_date", "lega_legal_status_end_date"),
            "ssd_cla_reviews.csv", List.of("clar_cla_review_id", "clar_cla_id", "clar_cla_review_due_date",
                    "clar_cla_review_date", "clar_cla_review_cancelled", "clar_cla_review_participation",
                    "clar_cla_person_id"));

    private final List<ChildStory> children;

    private CouncilFolder(List<ChildStory> children) {
        this.children = children;
    }

    /** A night in which these children are all there are. */
    public static CouncilFolder of(ChildStory... children) {
        return new CouncilFolder(List.of(children));
    }

    /** Writes the five files into a folder that exists. */
    public void writeTo(Path folder) {
        COLUMNS.forEach((file, columns) -> {
            var lines = new ArrayList<String>();
            lines.add(String.join(",", columns));
            children.stream()
                    .flatMap(child -> child.rowsOf(file).stream())
                    .map(row -> columns.stream().map(column -> quoted(row.getOrDefault(column, ""))).toList())
                    .forEach(values -> lines.add(String.join(",", values)));
            write(folder.resolve(file), lines);
        });
    }

    private static String quoted(String value) {
        return value.contains(",") ? '"' + value + '"' : value;
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
