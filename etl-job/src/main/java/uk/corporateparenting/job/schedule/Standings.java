package uk.corporateparenting.job.schedule;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.power;
import static org.jooq.impl.DSL.val;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;
import static uk.corporateparenting.schema.control.Tables.RUN;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import uk.corporateparenting.job.JobSettings;
import uk.corporateparenting.job.ledger.NightLedger;

/** Asks the ledger how a council stands. */
@Component
final class Standings {

    private static final int MOST_DOUBLINGS = 3;

    private final DSLContext sql;
    private final Duration retryAfter;

    Standings(DSLContext sql, JobSettings settings) {
        this.sql = sql;
        this.retryAfter = settings.schedule().retryAfter();
    }

    /** What time it is by the database: the only clock that every process agrees on. */
    Instant now() {
        return sql.select(field("clock_timestamp()", OffsetDateTime.class)).fetchSingle().value1().toInstant();
    }

    /** How a council stands, as to business dates from one on. */
    Standing of(String slug, LocalDate from) {
        var council = DIM_AUTHORITY.SLUG.eq(slug);
        var publications = sql.select(PUBLICATION.BUSINESS_DATE)
                .from(PUBLICATION)
                .innerJoin(DIM_AUTHORITY)
                .on(DIM_AUTHORITY.AUTHORITY_KEY.eq(PUBLICATION.AUTHORITY_KEY))
                .where(council)
                .orderBy(PUBLICATION.PUBLICATION_)
                .fetch(PUBLICATION.BUSINESS_DATE);
        var ledger = sql.select(RUN.BUSINESS_DATE, RUN.STATE, RUN.STARTED_AT, rests(), RUN.REASON)
                .from(RUN)
                .innerJoin(DIM_AUTHORITY)
                .on(DIM_AUTHORITY.AUTHORITY_KEY.eq(RUN.AUTHORITY_KEY))
                .where(council, RUN.BUSINESS_DATE.ge(from))
                .fetchMap(
                        RUN.BUSINESS_DATE,
                        run -> new Standing.Entry(
                                run.value2(), run.value3().toInstant(), run.value4(),
                                Optional.ofNullable(run.value5())));
        return new Standing(
                publications.isEmpty() ? Optional.empty() : Optional.of(publications.getLast()),
                publications.stream().min(LocalDate::compareTo),
                new HashSet<>(publications),
                ledger);
    }

    /**
     * A failed night rests, twice as long after each attempt: what fails at once fails for a reason.
     */
    private Field<Boolean> rests() {
        var seconds = power(inline(2), least(RUN.ATTEMPT.minus(1), inline(MOST_DOUBLINGS)))
                .mul(val(retryAfter.toSeconds()));
        return field(RUN.STATE.eq(NightLedger.FAILED)
                .and(condition("{0} + make_interval(secs => {1}) > {2}",
                        coalesce(RUN.FINISHED_AT, RUN.STARTED_AT), seconds, currentOffsetDateTime())));
    }
}
