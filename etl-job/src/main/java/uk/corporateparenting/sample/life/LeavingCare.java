package uk.corporateparenting.sample.life;

import java.time.LocalDate;
import java.util.Optional;
import uk.corporateparenting.sample.care.LifeKind;
import uk.corporateparenting.sample.care.Stay;

/**
 * A young person with a right to advice: eligible from 16 after 13 weeks in care, relevant or
 * former relevant after it, followed until the 22nd birthday.
 */
public record LeavingCare(Life life, Stay stay, LocalDate eligibleFrom) {

    private static final int WEEKS = 13;
    private static final int CONTACT_EVERY_DAYS = 49;

    /** Empty for a child who has no right to advice. */
    public static Optional<LeavingCare> of(Life life) {
        if (life.stays().isEmpty() || life.outline().kind() == LifeKind.SHORT_BREAKS) {
            return Optional.empty();
        }
        var stay = life.stays().getLast();
        var sixteen = life.outline().born().plusYears(16);
        var weeks = stay.start().plusWeeks(WEEKS);
        var from = weeks.isAfter(sixteen) ? weeks : sixteen;
        return from.isBefore(stay.end()) && !stay.exit().matches("E1[12]|E4[1-8]|E2")
                ? Optional.of(new LeavingCare(life, stay, from))
                : Optional.empty();
    }

    /** The 22nd birthday, or the day another council took the child over. */
    public LocalDate ends() {
        return stay.exit().equals("E3") ? stay.end() : life.outline().born().plusYears(22);
    }

    /** The adviser comes at about 17, or later when care began later. */
    LocalDate adviserFrom() {
        var seventeen = life.outline().born().plusYears(17);
        var from = seventeen.isAfter(eligibleFrom) ? seventeen : eligibleFrom;
        return from.plusDays(Math.floorMod(life.outline().number() * 31, 120));
    }

    LocalDate adviserUntil() {
        var until = life.outline().born().plusYears(21).plusDays(Math.floorMod(life.outline().number() * 17, 300));
        return until.isBefore(ends()) ? until : ends();
    }

    String eligibility(LocalDate night) {
        var left = !stay.end().isAfter(night) && !stay.endRecordedOn().isAfter(night);
        if (!left) {
            return "Eligible";
        }
        return night.isBefore(life.outline().adult()) ? "Relevant" : "Former Relevant";
    }

    /** How many contacts there have been by a night, less the latest ones. */
    public long contacts(LocalDate night, int latest) {
        return Math.max(0, (night.toEpochDay() - contactOn(0).toEpochDay() - 3) / CONTACT_EVERY_DAYS - latest);
    }

    LocalDate contactOn(long count) {
        return eligibleFrom.plusDays(5 + count * CONTACT_EVERY_DAYS);
    }
}
