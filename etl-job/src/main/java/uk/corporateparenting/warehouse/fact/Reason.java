package uk.corporateparenting.warehouse.fact;

import static uk.corporateparenting.schema.warehouse.Tables.DIM_REASON;

import java.util.Locale;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import uk.corporateparenting.schema.warehouse.tables.DimReason;

/** The three kinds of reasons, each to be joined by its code. */
enum Reason {
    EPISODE_START, CEASE, PLACEMENT_CHANGE;

    DimReason table() {
        return DIM_REASON.as("reason_" + name().toLowerCase(Locale.ROOT));
    }

    Condition is(Field<String> code) {
        return table().KIND.eq(DSL.inline(name())).and(table().CODE.eq(code));
    }

    Field<Integer> key() {
        return Unknown.unless(table().REASON_KEY);
    }
}
