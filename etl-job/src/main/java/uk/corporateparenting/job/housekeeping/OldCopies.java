package uk.corporateparenting.job.housekeeping;

import static uk.corporateparenting.schema.control.Tables.PUBLICATION;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.job.JobSettings;

/**
 * Landed copies, {@code <landed>/<slug>/<date>/<attempt>/}: those that a publication was made of
 * are what a replay reads when the inbox has been emptied; the others only help to see what was
 * wrong.
 */
@Component
@Order(1)
final class OldCopies implements Retention {

    private static final int DEPTH = 3;

    private final DSLContext sql;
    private final Path landed;
    private final JobSettings.Keep keep;

    OldCopies(DSLContext sql, JobSettings settings) {
        this.sql = sql;
        this.landed = settings.landed();
        this.keep = settings.keep();
    }

    @Override
    public String kind() {
        return "landed copies";
    }

    @Override
    public long remove(OffsetDateTime now) throws IOException {
        var published = published();
        var removed = 0;
        for (var copy : copies()) {
            var madeAt = published.get(landed.relativize(copy));
            var isOld = madeAt == null
                    ? isOlder(Files.getLastModifiedTime(copy).toInstant().atOffset(now.getOffset()), keep.unpublished(),
                            now)
                    : isOlder(madeAt, keep.landedCopies(), now);
            if (isOld) {
                remove(copy);
                removed++;
            }
        }
        return removed;
    }

    private List<Path> copies() throws IOException {
        if (!Files.isDirectory(landed)) {
            return List.of();
        }
        try (var folders = Files.find(landed, DEPTH, (path, attributes) -> attributes.isDirectory()
                && landed.relativize(path).getNameCount() == DEPTH)) {
            return folders.toList();
        }
    }

    /**
     * When each copy, by its place, was published; a replay cannot do without the newest of a council.
     */
    private Map<Path, OffsetDateTime> published() {
        var times = new HashMap<Path, OffsetDateTime>();
        var newest = new HashMap<String, Path>();
        sql.select(DIM_AUTHORITY.SLUG, PUBLICATION.BUSINESS_DATE, PUBLICATION.ATTEMPT, PUBLICATION.PUBLISHED_AT)
                .from(PUBLICATION)
                .innerJoin(DIM_AUTHORITY)
                .on(DIM_AUTHORITY.AUTHORITY_KEY.eq(PUBLICATION.AUTHORITY_KEY))
                .orderBy(PUBLICATION.AUTHORITY_KEY, PUBLICATION.PUBLICATION_)
                .forEach(row -> {
                    var copy = Path.of(row.value1(), row.value2().toString(), row.value3().toString());
                    times.put(copy, row.value4());
                    newest.put(row.value1(), copy);
                });
        newest.values().forEach(copy -> times.put(copy, OffsetDateTime.MAX));
        return times;
    }

    private static boolean isOlder(OffsetDateTime moment, Period than, OffsetDateTime now) {
        return moment.isBefore(now.minus(than));
    }

    private static void remove(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
