package uk.corporateparenting.sample.care;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period of care from its first change to its end, which lies ahead while the child is in care.
 */
public record Stay(
        int number,
        List<Change> changes,
        LocalDate end,
        String exit,
        LocalDate endRecordedOn,
        @Nullable AdoptionPath adoption) {

    /** The day care begins. */
    public LocalDate start() {
        return changes.getFirst().on();
    }

    /** The day the system was told that care has begun. */
    public LocalDate recordedOn() {
        return changes.getFirst().recordedOn();
    }

    /** Whether it is a series of short breaks, in which the child lives at home. */
    public boolean shortBreak() {
        return changes.getFirst().legalStatus().matches("V[34]");
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(start()) && day.isBefore(end);
    }

    /** The change in force on a day of the stay. */
    public Change on(LocalDate day) {
        var inForce = changes.getFirst();
        for (var change : changes) {
            if (change.on().isAfter(day)) {
                break;
            }
            inForce = change;
        }
        return inForce;
    }
}
