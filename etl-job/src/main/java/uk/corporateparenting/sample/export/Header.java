package uk.corporateparenting.sample.export;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.corporateparenting.sample.council.SourceSystem;

/**
 * The columns of a file as one system writes them, and those that this system does not have
 * anywhere.
 */
public record Header(Feed feed, List<String> columns, Map<String, Integer> positions, Set<String> absent) {

    private static final Map<SourceSystem, Set<String>> ABSENT = Map.of(
            SourceSystem.LIQUIDLOGIC, Set.of("lacp_cla_care_plan_id"),
            SourceSystem.MOSAIC, Set.of("lacp_table_id", "invo_person_id", "clap_person_id"),
            SourceSystem.ECLIPSE, Set.of("lacp_cla_care_plan_id", "clar_cla_person_id"));

    /** The header of every file of a system. */
    public static Map<Feed, Header> of(SourceSystem system) {
        var headers = new EnumMap<Feed, Header>(Feed.class);
        for (var feed : Feed.values()) {
            var absent = ABSENT.getOrDefault(system, Set.of());
            var columns = feed.columns().stream().filter(column -> !absent.contains(column)).toList();
            var positions = new HashMap<String, Integer>();
            columns.forEach(column -> positions.put(column, positions.size()));
            headers.put(feed, new Header(feed, columns, positions, absent));
        }
        return headers;
    }
}
