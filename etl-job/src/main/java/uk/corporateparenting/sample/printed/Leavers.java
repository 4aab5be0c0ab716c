package uk.corporateparenting.sample.printed;

import static uk.corporateparenting.sample.printed.Spread.earlier;

import java.time.LocalDate;

/**
 * The children who left care in the year; the days of the adopted ones have exactly the means that
 * are printed.
 */
final class Leavers {

    private static final int NEWBORN_DAYS = 3;
    private static final int WIDEST_TO_PLACEMENT = 80;
    private static final int WIDEST_TO_MATCH = 45;

    private final Register register;
    private final int[] toPlacement;
    private final int[] toMatch;
    private int adopted;

    Leavers(Plan plan, Register register) {
        this.register = register;
        var all = plan.departures().stream().filter(Departure::isAdoption).mapToInt(Departure::count).sum();
        this.toPlacement = Spread.around(plan.adoptions().entryToPlacement(), all, WIDEST_TO_PLACEMENT);
        this.toMatch = Spread.around(plan.adoptions().orderToMatch(), all, WIDEST_TO_MATCH);
    }

    void leave(Departure departure) {
        for (var place = 0; place < departure.count(); place++) {
            var chance = register.chance();
            var left = Spread.day(departure.leftFrom(), departure.leftTo(), place, departure.count(), chance);
            if (departure.isAdoption()) {
                new Adopted(left, departure.exit(), toPlacement[adopted], toMatch[adopted]).join(register);
                adopted++;
            } else {
                leave(departure, place, left);
            }
        }
    }

    private void leave(Departure departure, int place, LocalDate left) {
        var chance = register.chance();
        var start = Spread.day(departure.enteredFrom(), departure.enteredTo(), place, departure.count(), chance);
        var born = departure.isComingOfAge()
                ? left.minusYears(18)
                : Spread.birth(left.minusYears(departure.oldest() + 1L).plusDays(1),
                        earlier(left.minusYears(departure.youngest()), start.minusDays(NEWBORN_DAYS)), chance);
        LegalCourse.until(departure.exit(), register.add(born, start, left, departure.exit()));
    }
}
