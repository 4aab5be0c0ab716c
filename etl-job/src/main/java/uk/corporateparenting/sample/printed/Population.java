package uk.corporateparenting.sample.printed;

import java.util.List;

/** Everybody who is or was in care, by when and why; what happened to them is told by others. */
final class Population {

    private Population() {}

    static List<Child> of(Plan plan) {
        var register = new Register(plan.slug());
        var entrants = new Entrants(plan, register);
        plan.inCare().forEach(entrants::enter);
        var leavers = new Leavers(plan, register);
        plan.departures().forEach(leavers::leave);
        var predecessors = new Predecessors(plan, register);
        register.children().forEach(predecessors::precede);
        return register.children();
    }
}
