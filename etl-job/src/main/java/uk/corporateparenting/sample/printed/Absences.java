package uk.corporateparenting.sample.printed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Nights on which young people are missing; nobody is in a month for which the report prints none.
 */
record Absences(Plan plan) {

    private static final int FROM_AGE = 12;
    private static final double RUNS_AWAY = 0.16;

    void tell(List<Child> children) {
        children.forEach(this::tell);
    }

    private void tell(Child child) {
        var chance = child.chance("missing");
        if (!chance.happens(RUNS_AWAY)) {
            return;
        }
        var from = Spread.later(child.start, child.born.plusYears(FROM_AGE)).plusDays(chance.between(5, 120));
        for (var on = from; on.isBefore(child.end.minusDays(3)) && !on.isAfter(plan.horizon()); on = on
                .plusDays(chance.between(20, 200))) {
            if (!isQuiet(on)) {
                child.missing.add(on);
            }
        }
    }

    private boolean isQuiet(LocalDate on) {
        return plan.quietMonth().filter(YearMonth.from(on)::equals).isPresent();
    }
}
