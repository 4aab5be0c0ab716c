package uk.corporateparenting.sample.printed;

import java.time.LocalDate;
import uk.corporateparenting.sample.script.ScriptedAdoption;
import uk.corporateparenting.sample.script.Since;

/**
 * A child adopted on a day.
 *
 * @param toPlacement
 *            days from entering care to moving in with adopters
 * @param toMatch
 *            days from the placement order to the match
 */
record Adopted(LocalDate left, String exit, int toPlacement, int toMatch) {

    private static final int OLDEST_AT_ENTRY_DAYS = 600;

    Child join(Register register) {
        var chance = register.chance();
        var placed = left.minusDays(chance.between(150, 230));
        var start = placed.minusDays(toPlacement);
        var matched = placed.minusDays(chance.between(10, 24));
        var order = matched.minusDays(toMatch);
        var born = Spread.birth(start.minusDays(OLDEST_AT_ENTRY_DAYS), start.minusDays(3), chance);
        var child = register.add(born, start, left, exit);
        child.legalStatuses.add(new Since(start, "C1"));
        child.legalStatuses.add(new Since(order, "E1"));
        child.adoption = new ScriptedAdoption(order.minusDays(chance.between(20, 60)), order, matched, placed);
        return child;
    }
}
