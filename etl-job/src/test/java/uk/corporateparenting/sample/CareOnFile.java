package uk.corporateparenting.sample;

import static uk.corporateparenting.sample.WrittenNight.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The periods of care of a written night, rebuilt from its episodes. */
public record CareOnFile(Map<String, List<Episode>> periods, WrittenNight night) {

    /** One row of the episode file. */
    public record Episode(String person, LocalDate start, @Nullable LocalDate end, String reason, String ceased,
            LocalDate entered, String placement) {

        boolean covers(LocalDate day) {
            return !start.isAfter(day) && (end == null || end.isAfter(day));
        }
    }

    /** Reads the periods of a night. */
    public static CareOnFile of(WrittenNight night) {
        var periods = new LinkedHashMap<String, List<Episode>>();
        for (var row : night.rows("ssd_cla_episodes")) {
            periods.computeIfAbsent(row.get("clae_cla_id"), _ -> new ArrayList<>()).add(episode(row));
        }
        periods.values().forEach(episodes -> episodes.sort(Comparator.comparing(Episode::start)));
        return new CareOnFile(periods, night);
    }

    private static Episode episode(CSVRecord row) {
        return new Episode(row.get("clae_person_id"), day(row.get("clae_cla_episode_start_date")),
                date(row.get("clae_cla_episode_ceased_date")), first(row.get("clae_cla_episode_start_reason")),
                first(row.get("clae_cla_episode_ceased_reason")), day(row.get("clae_entered_care_date")),
                row.get("clae_cla_placement_id"));
    }

    /** The code that a description starts with. */
    static String first(String value) {
        return value.split(" ", 2)[0];
    }

    /** The day in a field that may not be empty. */
    public static LocalDate day(String value) {
        return Objects.requireNonNull(date(value), "a date is missing");
    }

    /** The periods of care that cover a day, short breaks left out. */
    List<List<Episode>> on(LocalDate day) {
        var shortBreaks = night.rows("ssd_legal_status").stream()
                .filter(row -> row.get("lega_legal_status").matches("(?i)V[34].*|regular occ.*"))
                .map(row -> row.get("lega_person_id"))
                .toList();
        return periods.values().stream()
                .filter(episodes -> episodes.stream().anyMatch(episode -> episode.covers(day)))
                .filter(episodes -> !shortBreaks.contains(episodes.getFirst().person()))
                .toList();
    }
}
