package uk.corporateparenting.sample.printed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.corporateparenting.sample.chance.Chance;
import uk.corporateparenting.sample.script.WorkerRole;

/**
 * Children not in care whom family safeguarding works with, and with some of whom a reviewing
 * officer does: exactly so many on the day of the report, a few more shortly before.
 */
final class CasesInNeed {

    private static final int YEARS_BACK = 4;
    private static final int CLOSED_LATELY_OF = 20;
    /** Numbers of children in need are far from those of children in care. */
    private static final long FIRST_NUMBER = 20_000;

    private final LocalDate on;
    private final LocalDate settledFrom;
    private final List<Case> cases = new ArrayList<>();
    private long number = FIRST_NUMBER;

    private CasesInNeed(Plan.Staff staff) {
        this.on = staff.on();
        this.settledFrom = staff.settledFrom();
    }

    static List<Case> of(Plan.Staff staff, int families, int reviewed) {
        var inNeed = new CasesInNeed(staff);
        for (var place = 0; place < families; place++) {
            inNeed.openOnTheDay(place < reviewed);
        }
        for (var place = 0; place < families / CLOSED_LATELY_OF; place++) {
            inNeed.closedLately(place < reviewed / CLOSED_LATELY_OF);
        }
        return inNeed.cases;
    }

    private void openOnTheDay(boolean reviewed) {
        var chance = Chance.of(number, "in need", 0);
        var start = settledFrom.minusDays(chance.between(20, 500));
        add(start, on.plusDays(chance.between(300, 700)), reviewed);
        for (var before = start; before.isAfter(on.minusYears(YEARS_BACK));) {
            var end = before.minusDays(chance.between(1, 10));
            before = end.minusDays(chance.between(300, 700));
            add(before, end, reviewed);
        }
    }

    private void closedLately(boolean reviewed) {
        var chance = Chance.of(number, "in need", 0);
        add(settledFrom.minusDays(chance.between(100, 500)), Spread.any(settledFrom.plusDays(1), on, chance), reviewed);
    }

    private void add(LocalDate start, LocalDate end, boolean reviewed) {
        number++;
        cases.add(new Case(WorkerRole.FAMILY_SAFEGUARDING, number, start, end));
        if (reviewed) {
            cases.add(new Case(WorkerRole.REVIEWING, number, start, end));
        }
    }
}
