package uk.corporateparenting.job;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.types.DayToSecond;
import org.springframework.stereotype.Component;
import uk.corporateparenting.alert.transport.Undelivered.Reason;

/**
 * The sign of life that {@code ops/bin/heartbeat} reads from outside: when the program last looked,
 * the newest published date of every council, and the mails that wait.
 */
@Component
final class Heartbeat {

    private static final String PENDING = "PENDING";
    private static final String DEAD = "DEAD";

    private final Path file;

    Heartbeat(JobSettings settings) {
        file = settings.data().resolve("heartbeat");
    }

    void beat(DSLContext sql, ZonedDateTime now, Set<Reason> failures) {
        var lines = new ArrayList<String>();
        lines.add("written " + now.toEpochSecond() + " " + now.toOffsetDateTime());
        lines.addAll(mails(sql));
        failures.forEach(failure -> lines.add("mail_failure " + failure));
        lines.addAll(published(sql));
        write(lines);
    }

    private static List<String> mails(DSLContext sql) {
        var waiting = sql.select(count(), min(OUTBOX.WRITTEN_AT)).from(OUTBOX).where(OUTBOX.STATE.eq(PENDING))
                .fetchSingle();
        var yesterday = currentOffsetDateTime().minus(DayToSecond.valueOf(Duration.ofDays(1)));
        var dead = sql.fetchCount(OUTBOX, OUTBOX.STATE.eq(DEAD), OUTBOX.NEXT_ATTEMPT_AT.ge(yesterday));
        var oldest = waiting.value2();
        return List.of(
                "mails_waiting " + waiting.value1() + (oldest == null ? "" : " " + oldest.toEpochSecond()),
                "mails_given_up " + dead);
    }

    private static List<String> published(DSLContext sql) {
        return sql.select(DIM_AUTHORITY.SLUG, max(PUBLICATION.BUSINESS_DATE))
                .from(PUBLICATION)
                .innerJoin(DIM_AUTHORITY)
                .on(DIM_AUTHORITY.AUTHORITY_KEY.eq(PUBLICATION.AUTHORITY_KEY))
                .groupBy(DIM_AUTHORITY.SLUG)
                .orderBy(DIM_AUTHORITY.SLUG)
                .fetch(row -> "published " + row.value1() + " " + row.value2());
    }

    /** Whole or not at all: it may be read at any moment. */
    private void write(List<String> lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), "heartbeat", ".part");
            try {
                Files.write(unfinished, lines);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
