package uk.corporateparenting.job.housekeeping;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.SQLDataType.BOOLEAN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Removes what has been kept for long enough, one kind after the other, so that neither the disk
 * fills nor a launch slows down with the years. It may run beside any night.
 */
@Component
public final class Housekeeping {

    private static final int LOCK = 0x43505710;

    private final List<Retention> retentions;
    private final TransactionOperations transaction;
    private final DSLContext sql;
    private final Clock clock;

    Housekeeping(List<Retention> retentions, TransactionOperations transaction, DSLContext sql, Clock clock) {
        this.retentions = List.copyOf(retentions);
        this.transaction = transaction;
        this.sql = sql;
        this.clock = clock;
    }

    /** How many of a kind were removed. */
    public record Removed(String kind, long count) {}

    /** What was removed, of every kind, none included. */
    public record Report(List<Removed> removals) {

        /** In a sentence. */
        public String sentence() {
            var what = removals.stream()
                    .filter(each -> each.count() > 0)
                    .map(each -> each.count() + " " + each.kind())
                    .collect(Collectors.joining(", "));
            return what.isEmpty()
                    ? "Housekeeping found nothing that has been kept for long enough."
                    : "Housekeeping removed " + what + ".";
        }

        /** Whether there was anything. */
        public boolean isEmpty() {
            return removals.stream().allMatch(each -> each.count() == 0);
        }
    }

    /** Removes what is old. */
    public Report run() {
        var now = OffsetDateTime.now(clock);
        return new Report(retentions.stream()
                .map(each -> new Removed(each.kind(), transaction.execute(_ -> remove(each, now))))
                .toList());
    }

    /** Where another process keeps house at this moment, it does what there is to do. */
    private long remove(Retention retention, OffsetDateTime now) {
        try {
            return isAlone() ? retention.remove(now) : 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isAlone() {
        return sql.select(function("pg_try_advisory_xact_lock", BOOLEAN, val(LOCK)))
                .fetchSingle()
                .value1();
    }
}
