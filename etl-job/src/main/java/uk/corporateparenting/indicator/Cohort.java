package uk.corporateparenting.indicator;

import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.inline;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/**
 * The fact rows an indicator is about: children on a day, or events in a window.
 *
 * @param facts
 *            a table with authority_key, and with child_key where it is about children
 * @param caseKey
 *            names a row for a reader; unique in a window and stable across nights
 * @param membership
 *            which rows belong to which reporting window
 */
public record Cohort(Table<?> facts, Field<String> caseKey, Condition membership) {

    private static final int NO_CHILD = -1;

    /** Those of the cohort for whom a further condition holds. */
    public Cohort where(Condition further) {
        return new Cohort(facts, caseKey, membership.and(further));
    }

    Field<Integer> authorityKey() {
        return requireNonNull(facts.field("authority_key", Integer.class));
    }

    /** The child a case is about, the unknown one where it is about none. */
    Field<Integer> childKey() {
        var child = facts.field("child_key", Integer.class);
        return child == null ? inline(NO_CHILD).as("child_key") : child;
    }
}
