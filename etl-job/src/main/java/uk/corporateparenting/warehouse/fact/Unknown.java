package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import org.jooq.Field;

/** What a fact names when the source does not say. */
final class Unknown {

    private static final int KEY = -1;
    private static final String TEXT = "Unknown";

    private Unknown() {}

    /** A member found by a left join, or else the Unknown one, under the member's own column name. */
    static Field<Integer> unless(Field<Integer> key) {
        return coalesce(key, inline(KEY)).as(key.getUnqualifiedName());
    }

    static Field<String> unlessText(Field<String> text) {
        return coalesce(text, inline(TEXT)).as(text.getUnqualifiedName());
    }
}
