package uk.corporateparenting.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.corporateparenting.sample.care.Change;
import uk.corporateparenting.sample.care.Recording;
import uk.corporateparenting.sample.care.Stay;
import uk.corporateparenting.sample.chance.Chance;

/**
 * A social worker's visit. Due within a week of a placement's start, then every six weeks, after a
 * year every three months where the placement is meant to last (Regulation 28).
 */
public record Visit(int number, LocalDate on, boolean seen, boolean alone, Recording recording) {

    private static final int FIRST_DAYS = 7;
    private static final int INTERVAL_DAYS = 42;
    private static final double SPACED_OUT_WHEN_LASTING = 0.4;

    static List<Visit> of(Life life, Stay stay, LocalDate night) {
        var visits = new ArrayList<Visit>();
        var chance = life.chance("visits", stay);
        var onTime = stay.shortBreak() ? 1 : life.council().profile().visitsOnTime();
        var starts = stay.changes().stream()
                .filter(change -> change.on().equals(stay.start())
                        || (change.placement().counts() && change.placement().on().equals(change.on())))
                .map(Change::on)
                .toList();
        var spacedOut = chance.happens(SPACED_OUT_WHEN_LASTING);
        for (var spell = 0; spell < starts.size(); spell++) {
            var start = starts.get(spell);
            var end = spell + 1 < starts.size() ? starts.get(spell + 1) : stay.end();
            for (var due = start.plusDays(FIRST_DAYS); !due.isAfter(night.plusDays(90)) && due.isBefore(end);) {
                var first = due.equals(start.plusDays(FIRST_DAYS));
                var on = due.plusDays(
                        chance.happens(onTime) ? -chance.between(0, first ? 6 : 13) : chance.between(1, 24));
                on = on.isAfter(start) ? on : start.plusDays(1);
                if (!on.isBefore(end) || on.isAfter(night)) {
                    break;
                }
                add(visits, stay, on, chance);
                due = lasting(stay, on, start) && spacedOut ? on.plusMonths(3) : on.plusDays(INTERVAL_DAYS);
            }
        }
        return visits;
    }

    private static void add(List<Visit> visits, Stay stay, LocalDate on, Chance chance) {
        if (chance.happens(0.03)) {
            var tried = Recording.of(on.minusDays(1), chance).notBefore(stay.recordedOn());
            visits.add(new Visit(visits.size(), on.minusDays(1), false, false, tried));
        }
        var recording = Recording.ofDeletable(on, chance).notBefore(stay.recordedOn());
        visits.add(new Visit(visits.size(), on, true, chance.happens(0.82), recording));
    }

    private static boolean lasting(Stay stay, LocalDate on, LocalDate start) {
        var type = stay.on(on).placement().placement().type();
        return !on.isBefore(start.plusYears(1)) && (type.equals("U4") || type.equals("U1"));
    }
}
