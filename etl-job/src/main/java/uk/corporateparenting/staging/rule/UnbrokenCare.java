package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.staging.rule.Episodes.EPISODE;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Table;
import uk.corporateparenting.schema.staging.tables.CareEpisode;
import uk.corporateparenting.staging.Tonight;

/**
 * The stretches of care without a day between, whatever period of care their episodes name. Each
 * has its child, first day, start reason, and the day it ceased unless it goes on.
 */
final class UnbrokenCare {

    static final CareEpisode CARE = CARE_EPISODE.as("care");

    private static final Field<LocalDate> NEVER = inline(LocalDate.of(9999, 12, 31));
    private static final Field<LocalDate> CEASED_ON = coalesce(EPISODE.CEASED_ON, NEVER);
    private static final Field<LocalDate> CARE_UNTIL = field(name(EPISODE.getName(), "care_until"), LocalDate.class);
    private static final Field<BigDecimal> STRETCH = field(name(EPISODE.getName(), "stretch"), BigDecimal.class);

    private UnbrokenCare() {}

    /** The stretches as {@link #CARE}. */
    static Table<?> of(Tonight tonight) {
        var begins = CARE_UNTIL.isNull().or(CARE_UNTIL.lt(EPISODE.STARTED_ON));
        return select(
                EPISODE.PERSON_ID,
                min(EPISODE.STARTED_ON).as(EPISODE.STARTED_ON),
                nullif(max(CEASED_ON), NEVER).as(EPISODE.CEASED_ON),
                min(when(begins, EPISODE.START_REASON)).as(EPISODE.START_REASON))
                .from(select(EPISODE.asterisk(), sum(when(begins, 1).otherwise(0)).over(Episodes.byStart()).as(STRETCH))
                        .from(besideCareBefore(tonight))
                        .asTable(EPISODE.getName()))
                .groupBy(EPISODE.PERSON_ID, STRETCH)
                .asTable(CARE.getName());
    }

    private static Table<?> besideCareBefore(Tonight tonight) {
        var before = Episodes.byStart().rowsBetweenUnboundedPreceding().andPreceding(1);
        return select(EPISODE.asterisk(), max(CEASED_ON).over(before).as(CARE_UNTIL))
                .from(Episodes.inOrder(tonight))
                .asTable(EPISODE.getName());
    }
}
