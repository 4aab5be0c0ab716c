package uk.corporateparenting.alert.fault;

import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.selectOne;
import static uk.corporateparenting.schema.control.Tables.LEASE;
import static uk.corporateparenting.schema.control.Tables.RUN;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.setting.Council;

/** What the ledger says of the nights of a council. */
final class CouncilNights {

    static final String HELD = "HELD";
    static final String FAILED = "FAILED";
    static final String RUNNING = "RUNNING";

    private final DSLContext sql;
    private final Council council;

    CouncilNights(DSLContext sql, Council council) {
        this.sql = sql;
        this.council = council;
    }

    /**
     * A night.
     *
     * @param isAbandoned
     *            whether it counts as running while no process holds it any more
     */
    record Night(int authorityKey, LocalDate date, int attempt, String state, OffsetDateTime startedAt,
            @Nullable OffsetDateTime finishedAt, @Nullable Integer publication, @Nullable String reason,
            boolean isAbandoned) {

        boolean isGood() {
            return !state.equals(HELD) && !state.equals(FAILED) && !isAbandoned;
        }

        OffsetDateTime since() {
            return Objects.requireNonNullElse(finishedAt, startedAt);
        }
    }

    /** The night of the newest business date. */
    Optional<Night> newest() {
        return runs(RUN.AUTHORITY_KEY.isNotNull()).stream().findFirst();
    }

    /** The nights that ended badly or stopped since. */
    List<Night> badSince(OffsetDateTime moment) {
        return runs(RUN.STATE.in(HELD, FAILED, RUNNING).and(RUN.STARTED_AT.ge(moment))).stream()
                .filter(night -> !night.isGood())
                .toList();
    }

    /** The night of a date. */
    Optional<Night> of(LocalDate date) {
        return runs(RUN.BUSINESS_DATE.eq(date)).stream().findFirst();
    }

    private List<Night> runs(Condition which) {
        return sql.select(RUN.asterisk())
                .from(RUN)
                .innerJoin(DIM_AUTHORITY)
                .on(DIM_AUTHORITY.AUTHORITY_KEY.eq(RUN.AUTHORITY_KEY))
                .where(DIM_AUTHORITY.SLUG.eq(council.slug()), which)
                .orderBy(RUN.BUSINESS_DATE.desc())
                .limit(31)
                .fetch(this::night);
    }

    private Night night(Record row) {
        return new Night(row.get(RUN.AUTHORITY_KEY), row.get(RUN.BUSINESS_DATE), row.get(RUN.ATTEMPT),
                row.get(RUN.STATE), row.get(RUN.STARTED_AT), row.get(RUN.FINISHED_AT), row.get(RUN.PUBLICATION),
                row.get(RUN.REASON), row.get(RUN.STATE).equals(RUNNING) && !isHeldByAProcess(row));
    }

    private boolean isHeldByAProcess(Record row) {
        return sql.fetchExists(selectOne()
                .from(LEASE)
                .where(
                        LEASE.AUTHORITY_KEY.eq(row.get(RUN.AUTHORITY_KEY)),
                        LEASE.HOLDER.eq(row.get(RUN.HOLDER)),
                        LEASE.EXPIRES_AT.ge(currentOffsetDateTime())));
    }
}
