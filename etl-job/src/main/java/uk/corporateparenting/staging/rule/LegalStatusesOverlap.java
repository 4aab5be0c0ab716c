package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.LEGAL_STATUS;
import static uk.corporateparenting.staging.rule.LegalStatuses.NOT_LOOKED_AFTER;

import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import uk.corporateparenting.schema.staging.tables.LegalStatus;
import uk.corporateparenting.staging.Tonight;

/** A looked-after legal status starts while another of the child is in force. */
@Component
final class LegalStatusesOverlap implements Warning {

    private static final LegalStatus STARTED = LEGAL_STATUS.as("started");
    private static final Field<LocalDate> IN_FORCE_UNTIL = field(name("started", "in_force_until"), LocalDate.class);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Override
    public String code() {
        return "LEGAL_STATUS_OVERLAP";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(STARTED.STARTED_ON)
                .from(lookedAfterStatuses(tonight))
                .where(STARTED.STARTED_ON.lt(IN_FORCE_UNTIL));
    }

    private static Table<?> lookedAfterStatuses(Tonight tonight) {
        var before = partitionBy(STARTED.PERSON_ID)
                .orderBy(STARTED.STARTED_ON, STARTED.ENDED_ON, STARTED.FILE_ID, STARTED.LINE)
                .rowsBetweenUnboundedPreceding()
                .andPreceding(1);
        return select(STARTED.asterisk(), max(coalesce(STARTED.ENDED_ON, NEVER)).over(before).as(IN_FORCE_UNTIL))
                .from(STARTED)
                .where(STARTED.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(STARTED.LEGAL_STATUS_.ne(NOT_LOOKED_AFTER))
                .and(STARTED.ENDED_ON.isNull().or(STARTED.ENDED_ON.gt(STARTED.STARTED_ON)))
                .asTable(STARTED.getName());
    }
}
