package uk.corporateparenting.job.ledger;

import static org.jooq.impl.DSL.epoch;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.percentileCont;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.NUMERIC;
import static uk.corporateparenting.schema.control.Tables.RUN;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;

/** How long nights take, and usually take. */
public final class Durations {

    private static final int NIGHTS_COMPARED = 30;
    private static final double MIDDLE = 0.5;

    /** Seconds from the claim of a night to its end; null while it runs. */
    public static final Field<BigDecimal> SECONDS = seconds(RUN);

    private Durations() {}

    /** The median over the nights of a council that were published of late, of a row of councils. */
    public static Field<BigDecimal> median(Field<Integer> authorityKey) {
        var run = RUN.as("published");
        var late = select(seconds(run).as("seconds"))
                .from(run)
                .where(run.AUTHORITY_KEY.eq(authorityKey), run.STATE.eq(NightLedger.PUBLISHED))
                .orderBy(run.BUSINESS_DATE.desc())
                .limit(NIGHTS_COMPARED)
                .asTable("late");
        return field(select(percentileCont(MIDDLE).withinGroupOrderBy(late.field("seconds", BigDecimal.class))
                .cast(NUMERIC))
                .from(late));
    }

    /** The median of each council that has one, by its short name. */
    public static Map<String, BigDecimal> medians(DSLContext sql) {
        var medians = new TreeMap<String, BigDecimal>();
        sql.select(DIM_AUTHORITY.SLUG, median(DIM_AUTHORITY.AUTHORITY_KEY)).from(DIM_AUTHORITY).forEach(council -> {
            var median = council.value2();
            if (median != null) {
                medians.put(council.value1(), median);
            }
        });
        return medians;
    }

    private static Field<BigDecimal> seconds(uk.corporateparenting.schema.control.tables.Run run) {
        return epoch(run.FINISHED_AT).minus(epoch(run.STARTED_AT)).cast(BigDecimal.class);
    }
}
