package uk.corporateparenting.job.step;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import org.jooq.DSLContext;

/**
 * Tells the planner, for one transaction, that every statement is about whole tables: tonight's are
 * so new that it knows no statistics of them, and one nested loop over a large table would take all night.
 */
final class SetBasedPlans {

    private SetBasedPlans() {}

    static void in(DSLContext transaction) {
        transaction.setLocal(name("enable_nestloop"), inline("off")).execute();
        transaction.setLocal(name("jit"), inline("off")).execute();
        transaction.setLocal(name("work_mem"), inline("64MB")).execute();
    }
}
