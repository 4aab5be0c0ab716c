package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.selectOne;
import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;
import static uk.corporateparenting.staging.rule.Placements.ADOPTIVE;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import uk.corporateparenting.schema.staging.tables.Permanence;
import uk.corporateparenting.staging.Tonight;

/** Tonight's permanence records. */
final class Permanences {

    static final Permanence RECORD = PERMANENCE.as("permanence_record");

    /** The day the child was placed for adoption: as recorded, else as the placements show. */
    static final Field<LocalDate> PLACED_ON = coalesce(RECORD.PLACED_ON, ADOPTIVE.STARTED_ON);

    private Permanences() {}

    /** The records as {@link #RECORD}. */
    static Table<?> of(Tonight tonight) {
        return selectFrom(PERMANENCE)
                .where(PERMANENCE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .asTable(RECORD.getName());
    }

    /** The records, each beside its child's first placement for adoption where there is one. */
    static Table<?> besidePlacement(Tonight tonight) {
        return of(tonight)
                .leftJoin(Placements.firstForAdoption(tonight)).on(ADOPTIVE.PERSON_ID.eq(RECORD.PERSON_ID));
    }

    /**
     * Whether no decision to place the child for adoption is recorded. Where no record at all is fed,
     * nobody can say so.
     */
    static Condition lackDecision(Field<String> personId, Tonight tonight) {
        var decided = selectOne().from(of(tonight))
                .where(RECORD.PERSON_ID.eq(personId), RECORD.DECIDED_ON.isNotNull());
        return notExists(decided).and(exists(selectOne().from(of(tonight))));
    }
}
