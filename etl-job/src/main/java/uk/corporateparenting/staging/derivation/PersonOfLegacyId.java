package uk.corporateparenting.staging.derivation;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;
import static uk.corporateparenting.schema.staging.Tables.PERSON;
import static uk.corporateparenting.staging.StagedTables.column;

import java.util.List;
import org.jooq.Query;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Derivation;
import uk.corporateparenting.staging.Tonight;

/**
 * A permanence record that names nobody's identifier but one child's older one is about that child.
 */
@Component
@Order(2)
final class PersonOfLegacyId implements Derivation {

    @Override
    public Moment moment() {
        return Moment.BEFORE_REJECTS;
    }

    @Override
    public List<Query> statements(Tonight tonight) {
        var child = select(PERSON.LEGACY_ID, min(PERSON.PERSON_ID).as(PERSON.PERSON_ID))
                .from(PERSON)
                .where(PERSON.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .groupBy(PERSON.LEGACY_ID)
                .having(count().eq(inline(1)))
                .asTable("child");
        return List.of(update(PERMANENCE)
                .set(PERMANENCE.PERSON_ID, column(child, PERSON.PERSON_ID))
                .from(child)
                .where(PERMANENCE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(PERMANENCE.PERSON_ID.eq(column(child, PERSON.LEGACY_ID)))
                .andNotExists(select(inline(1)).from(PERSON)
                        .where(PERSON.AUTHORITY_KEY.eq(tonight.authorityKey()))
                        .and(PERSON.PERSON_ID.eq(PERMANENCE.PERSON_ID))));
    }
}
