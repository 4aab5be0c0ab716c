package uk.corporateparenting.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.calendar.WorkingDays;
import uk.corporateparenting.sample.care.Recording;
import uk.corporateparenting.sample.care.Stay;
import uk.corporateparenting.sample.chance.Chance;

/**
 * A statutory review: due by law, held or still to come. The first is due 20 working days after
 * entry, the second three months after the first, later ones every six months (Regulation 33).
 * {@code knownFrom} is when the date to come was set down.
 */
public record Review(
        int number,
        LocalDate due,
        @Nullable LocalDate held,
        @Nullable Recording recording,
        LocalDate knownFrom,
        @Nullable LocalDate cancelledOn) {

    /** All reviews due or held by a night. */
    public static List<Review> of(Life life, Stay stay, LocalDate night) {
        var reviews = new ArrayList<Review>();
        if (stay.shortBreak()) {
            return reviews;
        }
        var chance = life.chance("reviews", stay);
        var due = WorkingDays.plus(stay.start(), 20);
        var knownFrom = stay.recordedOn();
        for (var number = 1; !knownFrom.isAfter(night); number++) {
            var held = held(life, due, number, chance);
            var recording = Recording.of(held, chance).notBefore(knownFrom);
            var cancelled = chance.happens(0.02) ? held.minusDays(chance.between(3, 12)) : null;
            if (!held.isBefore(stay.end())) {
                reviews.add(new Review(number, due, null, null, knownFrom, null));
                break;
            }
            reviews.add(new Review(number, due, held, recording, knownFrom, cancelled));
            knownFrom = recording.on();
            due = held.plusMonths(number == 1 ? 3 : 6);
        }
        return reviews;
    }

    private static LocalDate held(Life life, LocalDate due, int number, Chance chance) {
        var onTime = chance.happens(life.council().reviewsOnTime(due));
        var days = onTime ? -chance.between(0, number == 1 ? 6 : 16) : chance.between(4, 40);
        var held = due.plusDays(days);
        return onTime ? WorkingDays.onOrBefore(held) : WorkingDays.plus(held.minusDays(1), 1);
    }

    /** Whether the row shows the review as held. */
    public boolean heldKnownOn(LocalDate night) {
        return held != null && recording != null && recording.visibleOn(night);
    }
}
