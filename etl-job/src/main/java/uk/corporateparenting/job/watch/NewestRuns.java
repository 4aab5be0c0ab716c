package uk.corporateparenting.job.watch;

import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.control.Tables.RUN;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.time.LocalDate;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** The newest night of each council, as the ledger has it. */
final class NewestRuns {

    static final Table<? extends Record> NEWEST = select(DIM_AUTHORITY.SLUG, RUN.asterisk())
            .distinctOn(RUN.AUTHORITY_KEY)
            .from(RUN)
            .innerJoin(DIM_AUTHORITY)
            .on(DIM_AUTHORITY.AUTHORITY_KEY.eq(RUN.AUTHORITY_KEY))
            .orderBy(RUN.AUTHORITY_KEY, RUN.BUSINESS_DATE.desc())
            .asTable("newest");

    static final Field<String> SLUG = Objects.requireNonNull(NEWEST.field(DIM_AUTHORITY.SLUG));

    private NewestRuns() {}

    /** That a row belongs to the newest night's last attempt. */
    static Condition has(Field<Integer> authorityKey, Field<LocalDate> businessDate,
            Field<Integer> attempt) {
        return authorityKey
                .eq(NEWEST.field(RUN.AUTHORITY_KEY))
                .and(businessDate.eq(NEWEST.field(RUN.BUSINESS_DATE)))
                .and(attempt.eq(NEWEST.field(RUN.ATTEMPT)));
    }
}
