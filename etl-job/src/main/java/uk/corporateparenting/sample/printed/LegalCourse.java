package uk.corporateparenting.sample.printed;

import java.time.LocalDate;
import uk.corporateparenting.sample.script.ScriptedAdoption;
import uk.corporateparenting.sample.script.Since;

/** The orders a child is under, one after the other. */
final class LegalCourse {

    private LegalCourse() {}

    /** To a status in the end: an interim order comes before a full or a placement order. */
    static void towards(String status, Child child) {
        var chance = child.chance("orders");
        switch (status) {
            case "C2" -> interimThen(status, child.start.plusDays(chance.between(200, 330)), child);
            case "E1" -> {
                var order = child.start.plusDays(chance.between(180, 230));
                interimThen(status, order, child);
                child.adoption = new ScriptedAdoption(order.minusDays(chance.between(20, 60)), order, null, null);
            }
            default -> child.legalStatuses.add(new Since(child.start, status));
        }
    }

    /** Until a way out of care. */
    static void until(String exit, Child child) {
        switch (exit) {
            case "E4A" -> towards("V2", child);
            case "E45" -> towards("C1", child);
            default -> towards(child.number % 3 == 0 ? "V2" : "C2", child);
        }
    }

    private static void interimThen(String status, LocalDate order, Child child) {
        child.legalStatuses.add(new Since(child.start, "C1"));
        child.legalStatuses.add(new Since(order, status));
    }
}
