package uk.corporateparenting.job.command.config;

import static uk.corporateparenting.schema.control.Tables.CONFIGURATION;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Records;
import uk.corporateparenting.setting.Configuration;

/** What the configuration of now says otherwise than that of each council's last publication. */
final class ConfigurationChanges {

    /** Its lines may hold a secret, which nothing prints. */
    private static final String KEYS = "application.yaml";

    private ConfigurationChanges() {}

    private record Last(String council, LocalDate businessDate, String fingerprint) {}

    static List<String> since(DSLContext sql, Configuration configuration) {
        var last = sql.select(DIM_AUTHORITY.SLUG, PUBLICATION.BUSINESS_DATE, PUBLICATION.FINGERPRINT)
                .distinctOn(DIM_AUTHORITY.SLUG)
                .from(PUBLICATION)
                .innerJoin(DIM_AUTHORITY)
                .on(DIM_AUTHORITY.AUTHORITY_KEY.eq(PUBLICATION.AUTHORITY_KEY))
                .orderBy(DIM_AUTHORITY.SLUG, PUBLICATION.PUBLICATION_.desc())
                .fetch(Records.mapping(Last::new));
        return last.stream().flatMap(publication -> changes(sql, publication, configuration)).toList();
    }

    private static Stream<String> changes(DSLContext sql, Last last, Configuration configuration) {
        var night = last.council() + ", night of " + last.businessDate() + ": ";
        if (last.fingerprint().equals(configuration.fingerprint())) {
            return Stream.of(night + "the configuration is the one it was published with.");
        }
        var before = sql.select(CONFIGURATION.FILE_NAME, CONFIGURATION.CONTENT)
                .from(CONFIGURATION)
                .where(CONFIGURATION.FINGERPRINT.eq(last.fingerprint()))
                .fetchMap(CONFIGURATION.FILE_NAME, CONFIGURATION.CONTENT);
        return Stream.concat(
                Stream.of(night + "the next night goes by another configuration."),
                differences(before, configuration.files()));
    }

    private static Stream<String> differences(Map<String, String> before, Map<String, String> now) {
        var files = new TreeSet<>(before.keySet());
        files.addAll(now.keySet());
        return files.stream()
                .filter(file -> !before.getOrDefault(file, "").equals(now.getOrDefault(file, "")))
                .flatMap(file -> lines(file, before.getOrDefault(file, ""), now.getOrDefault(file, "")));
    }

    private static Stream<String> lines(String file, String before, String now) {
        var title = Stream.of("  " + file);
        return file.equals(KEYS)
                ? title
                : Stream.of(title, without(before, now, "    - "), without(now, before, "    + "))
                        .flatMap(lines -> lines);
    }

    /** The lines of a text that another lacks. */
    private static Stream<String> without(String text, String other, String mark) {
        var lines = new ArrayList<>(text.lines().toList());
        other.lines().forEach(lines::remove);
        return lines.stream().map(line -> mark + line);
    }
}
