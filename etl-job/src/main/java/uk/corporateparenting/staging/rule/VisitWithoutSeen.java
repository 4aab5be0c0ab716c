package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.VISIT;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/**
 * Visits that do not say whether the child was seen. A source that says so nowhere would repeat it
 * for every visit, so a file is told once, by its first.
 */
@Component
final class VisitWithoutSeen implements Warning {

    @Override
    public String code() {
        return "VISIT_WITHOUT_SEEN";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return select(
                VISIT.FILE_ID,
                min(VISIT.LINE),
                FaultyColumn.name(VISIT.IS_SEEN),
                FaultyColumn.text(VISIT.IS_SEEN))
                .from(VISIT)
                .where(VISIT.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(VISIT.IS_SEEN.isNull())
                .groupBy(VISIT.FILE_ID, VISIT.IS_SEEN);
    }
}
