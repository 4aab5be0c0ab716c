package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lead;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.staging.rule.Placements.PLACED;
import static uk.corporateparenting.staging.rule.Placements.TEMPORARY;

import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/**
 * A reason for the change of placement is recorded although the move is to or from a temporary one.
 */
@Component
final class TemporaryMoveWithChangeReason implements Warning {

    private static final Field<String> NEXT_TYPE = field(name("placed", "next_type"), String.class);

    @Override
    public String code() {
        return "226";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(PLACED.CHANGE_REASON)
                .from(besideNextType(tonight))
                .where(PLACED.CHANGE_REASON.isNotNull())
                .and(PLACED.PLACEMENT_TYPE.in(TEMPORARY).or(NEXT_TYPE.in(TEMPORARY)));
    }

    private static Table<?> besideNextType(Tonight tonight) {
        return select(PLACED.asterisk(), lead(PLACED.PLACEMENT_TYPE).over(Placements.byStart()).as(NEXT_TYPE))
                .from(Placements.of(tonight))
                .asTable(PLACED.getName());
    }
}
