package uk.corporateparenting.sample.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.chance.Chance;

/** When the system was told something and, where it was a mistake, when it was deleted again. */
public record Recording(LocalDate on, @Nullable LocalDate deletedOn) {

    private static final double MISTAKES = 0.002;

    /** Mostly the same day or a few days later, with a tail of weeks. */
    public static Recording of(LocalDate happened, Chance chance) {
        var share = chance.share();
        var lateness = chance.share();
        var days = share < 0.6
                ? 0
                : share < 0.92 ? 1 + lateness * 4 : share < 0.985 ? 5 + lateness * 9 : 14 + lateness * 35;
        return new Recording(happened.plusDays((long) days), null);
    }

    /** As {@link #of}; now and then the row is a mistake that somebody deletes weeks later. */
    public static Recording ofDeletable(LocalDate happened, Chance chance) {
        var recording = of(happened, chance);
        var deleted = recording.on().plusDays(chance.between(2, 40));
        return chance.happens(MISTAKES) ? new Recording(recording.on(), deleted) : recording;
    }

    /** The same, recorded on a day at the earliest. */
    public Recording notBefore(LocalDate day) {
        return on.isBefore(day) ? new Recording(day, deletedOn) : this;
    }

    /** Whether a night's extract has it. */
    public boolean visibleOn(LocalDate night) {
        return !on.isAfter(night) && (deletedOn == null || deletedOn.isAfter(night));
    }
}
