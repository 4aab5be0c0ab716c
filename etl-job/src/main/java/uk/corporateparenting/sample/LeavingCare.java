package uk.corporateparenting.sample;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A young person with a right to advice: eligible from 16 after 13 weeks in care, relevant or
 * former relevant after it, followed until the 22nd birthday.
 */
record LeavingCare(Life life, Stay stay, LocalDate eligibleFrom) {

    private static final int WEEKS = 13;
    private static final int CONTACT_EVERY_DAYS = 49;
    private static final double LOST = 0.06;
    private static final Choice EDUCATED = Choice.of("F1:5 F2:42 P2:4 F4:14 P4:2 F5:24 P5:9");
    private static final Choice NOT_EDUCATED = Choice.of("G4:9 G5:80 G6:11");
    private static final Choice SUITABLE = Choice.of("U:24 V:6 B:14 C:5 D:10 E:9 K:5 T:7 Y:8 Z:8 R:2 G:2");
    private static final Choice UNSUITABLE = Choice.of("X:42 S:22 W:22 V:14");

    /** What was said at the latest contact. */
    record Contact(LocalDate on, String inTouch, String accommodation, String suitable, String activity) {}

    static Optional<LeavingCare> of(Life life) {
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

    LocalDate ends() {
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

    /** The latest contact recorded by the night, counted back by {@code earlier} contacts. */
    Contact contact(LocalDate night, int earlier) {
        var first = eligibleFrom.plusDays(5);
        var count = Math.max(0, (night.toEpochDay() - first.toEpochDay() - 3) / CONTACT_EVERY_DAYS - earlier);
        var on = first.plusDays(count * CONTACT_EVERY_DAYS);
        var period = Math.max(0, count / 5);
        var steady = life.chance("leaver");
        var lost = steady.happens(LOST);
        var chance = life.chance(steady.happens(0.5) ? "situation" : "situation " + period);
        var profile = life.council().profile();
        var bad = chance.happens(profile.unsuitable() * 0.9);
        var accommodation = lost ? "R" : bad ? UNSUITABLE.pick(chance) : SUITABLE.pick(chance);
        var idle = chance.happens(profile.notInEducation() / (1 - LOST));
        var activity = lost ? "" : idle ? NOT_EDUCATED.pick(chance) : EDUCATED.pick(chance);
        var suitable = lost ? "" : bad || accommodation.matches("[SX]") ? "2" : "1";
        return new Contact(on, inTouch(lost, chance), accommodation, suitable, activity);
    }

    private static String inTouch(boolean lost, Chance chance) {
        var share = chance.share();
        return lost ? share < 0.8 ? "NO" : "REFU" : share < 0.97 ? "YES" : share < 0.985 ? "NREQ" : "RHOM";
    }

    /** The latest pathway plan review; empty where there is no plan. */
    Optional<LocalDate> planReviewed(LocalDate night) {
        var chance = life.chance("pathway");
        var kept = chance.happens(life.council().profile().pathwayPlans());
        if (!kept && chance.happens(0.35)) {
            return Optional.empty();
        }
        var every = kept ? chance.between(130, 172) : chance.between(400, 700);
        var first = eligibleFrom.plusDays(kept ? 5 : chance.between(30, 90));
        var count = Math.floorDiv(night.toEpochDay() - first.toEpochDay(), (long) every);
        return count < 0 ? Optional.empty() : Optional.of(first.plusDays(count * every));
    }
}
