package uk.corporateparenting.job.command.runs;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.round;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static uk.corporateparenting.schema.control.Tables.FINDING;
import static uk.corporateparenting.schema.control.Tables.RUN;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.TableField;
import uk.corporateparenting.job.ledger.Durations;

/** The nights that ran, newest first: how each ended, and its rows. */
public final class RunListing {

    private RunListing() {}

    /** The nights of which a condition holds. */
    public static Result<? extends Record> of(DSLContext sql, Condition which) {
        return sql.select(
                DIM_AUTHORITY.SLUG.as("authority"),
                RUN.BUSINESS_DATE,
                RUN.ATTEMPT,
                RUN.TRIGGER,
                RUN.STATE,
                RUN.PUBLICATION,
                rows(SOURCE_FILE.ROWS_READ).as("read"),
                rows(SOURCE_FILE.ROWS_LOADED).as("loaded"),
                rows(SOURCE_FILE.ROWS_REJECTED).as("rejected"),
                findings().as("findings"),
                round(Durations.SECONDS, 1).as("seconds"),
                round(Durations.median(RUN.AUTHORITY_KEY), 1).as("median_seconds"),
                RUN.REASON)
                .from(RUN)
                .innerJoin(DIM_AUTHORITY)
                .on(DIM_AUTHORITY.AUTHORITY_KEY.eq(RUN.AUTHORITY_KEY))
                .where(which)
                .orderBy(RUN.BUSINESS_DATE.desc(), DIM_AUTHORITY.SLUG)
                .fetch();
    }

    private static Field<BigDecimal> rows(TableField<?, Long> counted) {
        return field(select(coalesce(sum(counted), inline(BigDecimal.ZERO)))
                .from(SOURCE_FILE)
                .where(
                        SOURCE_FILE.AUTHORITY_KEY.eq(RUN.AUTHORITY_KEY),
                        SOURCE_FILE.BUSINESS_DATE.eq(RUN.BUSINESS_DATE),
                        SOURCE_FILE.ATTEMPT.eq(RUN.ATTEMPT)));
    }

    private static Field<Integer> findings() {
        return field(select(count())
                .from(FINDING)
                .where(
                        FINDING.AUTHORITY_KEY.eq(RUN.AUTHORITY_KEY),
                        FINDING.BUSINESS_DATE.eq(RUN.BUSINESS_DATE),
                        FINDING.ATTEMPT.eq(RUN.ATTEMPT)));
    }
}
