package uk.corporateparenting.sample.printed;

import static uk.corporateparenting.sample.printed.Spread.later;

import java.time.LocalDate;
import uk.corporateparenting.sample.chance.Chance;

/**
 * Whoever had the place of a child before it: everybody who came before this financial year follows
 * somebody who had just left, so that the number in care hardly ever changes.
 */
record Predecessors(Plan plan, Register register) {

    private static final int LONGEST_AGO_MONTHS = 84;
    private static final int YEAR = 12;
    /** Of twenty who leave: as many come of age, go to guardians, go home; the others are adopted. */
    private static final int COME_OF_AGE = 8;
    private static final int GO_TO_GUARDIANS = 12;
    private static final int GO_HOME = 17;
    private static final int TWENTY = 20;

    void precede(Child child) {
        for (var next = child; next.start.isBefore(plan.financialYear())
                && next.start.isAfter(plan.monthsBefore(LONGEST_AGO_MONTHS));) {
            var chance = register.chance();
            next = leaver(next.start.minusDays(chance.between(1, 4)), chance.between(0, TWENTY - 1), chance);
        }
    }

    private Child leaver(LocalDate left, int story, Chance chance) {
        if (story < COME_OF_AGE) {
            return comeOfAge(left, story, chance);
        }
        if (story >= GO_HOME && !left.isAfter(plan.monthsBefore(YEAR))) {
            var adoptions = plan.adoptions();
            return new Adopted(left, "E12", (int) adoptions.entryToPlacement() + chance.between(-60, 60),
                    (int) adoptions.orderToMatch() + chance.between(-30, 30)).join(register);
        }
        return story >= GO_TO_GUARDIANS && story < GO_HOME
                ? leaver(left, "E4A", chance.between(70, 1000), chance.between(4, 15), chance)
                : leaver(left, "E45", chance.between(300, 1400), chance.between(2, 9), chance);
    }

    private Child comeOfAge(LocalDate left, int place, Chance chance) {
        var born = left.minusYears(18);
        var start = left.minusDays(chance.between(1000, 3700));
        var child = register.add(born, start, left, Entrants.comingOfAge(place));
        LegalCourse.until(child.exit, child);
        return child;
    }

    private Child leaver(LocalDate left, String exit, int days, int age, Chance chance) {
        var born = Spread.birth(left.minusYears(age + 1L).plusDays(1), left.minusYears(age), chance);
        var child = register.add(born, later(left.minusDays(days), born.plusDays(3)), left, exit);
        LegalCourse.until(exit, child);
        return child;
    }
}
