package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.MISSING_EPISODE;

import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import uk.corporateparenting.schema.staging.tables.MissingEpisode;
import uk.corporateparenting.staging.Tonight;

/** A child goes missing while already missing. The star counts both as one. */
@Component
final class MissingEpisodesOverlap implements Warning {

    private static final MissingEpisode MISSING = MISSING_EPISODE.as("missing");
    private static final Field<LocalDate> MISSING_UNTIL = field(name("missing", "missing_until"), LocalDate.class);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Override
    public String code() {
        return "574";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(MISSING.STARTED_ON)
                .from(besideEarlier(tonight))
                .where(MISSING.STARTED_ON.lt(MISSING_UNTIL));
    }

    private static Table<?> besideEarlier(Tonight tonight) {
        var before = partitionBy(MISSING.PERSON_ID)
                .orderBy(MISSING.STARTED_ON, MISSING.ENDED_ON, MISSING.FILE_ID, MISSING.LINE)
                .rowsBetweenUnboundedPreceding()
                .andPreceding(1);
        return select(MISSING.asterisk(), max(coalesce(MISSING.ENDED_ON, NEVER)).over(before).as(MISSING_UNTIL))
                .from(MISSING)
                .where(MISSING.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .asTable(MISSING.getName());
    }
}
