package uk.corporateparenting.sample.life;

import java.time.LocalDate;
import java.util.Optional;
import uk.corporateparenting.sample.chance.Chance;
import uk.corporateparenting.sample.chance.Choice;

/** The way of a care leaver as chance has it. */
record InventedAftercare(LeavingCare leaving) implements Aftercare {

    private static final double LOST = 0.06;
    private static final Choice EDUCATED = Choice.of("F1:5 F2:42 P2:4 F4:14 P4:2 F5:24 P5:9");
    private static final Choice NOT_EDUCATED = Choice.of("G4:9 G5:80 G6:11");
    private static final Choice SUITABLE = Choice.of("U:24 V:6 B:14 C:5 D:10 E:9 K:5 T:7 Y:8 Z:8 R:2 G:2");
    private static final Choice UNSUITABLE = Choice.of("X:42 S:22 W:22 V:14");

    @Override
    public String eligibility(LocalDate night) {
        return leaving.eligibility(night);
    }

    @Override
    public Contact contact(LocalDate night, int earlier) {
        var count = leaving.contacts(night, earlier);
        var period = Math.max(0, count / 5);
        var life = leaving.life();
        var steady = life.chance("leaver");
        var lost = steady.happens(LOST);
        var chance = life.chance(steady.happens(0.5) ? "situation" : "situation " + period);
        var profile = life.council().profile();
        var bad = chance.happens(profile.unsuitable() * 0.9);
        var accommodation = lost ? "R" : bad ? UNSUITABLE.pick(chance) : SUITABLE.pick(chance);
        var idle = chance.happens(profile.notInEducation() / (1 - LOST));
        var activity = lost ? "" : idle ? NOT_EDUCATED.pick(chance) : EDUCATED.pick(chance);
        var suitable = lost ? "" : bad || accommodation.matches("[SX]") ? "2" : "1";
        return new Contact(leaving.contactOn(count), inTouch(lost, chance), accommodation, suitable, activity);
    }

    private static String inTouch(boolean lost, Chance chance) {
        var share = chance.share();
        return lost ? share < 0.8 ? "NO" : "REFU" : share < 0.97 ? "YES" : share < 0.985 ? "NREQ" : "RHOM";
    }

    @Override
    public Optional<LocalDate> planReviewed(LocalDate night) {
        var chance = leaving.life().chance("pathway");
        var kept = chance.happens(leaving.life().council().profile().pathwayPlans());
        if (!kept && chance.happens(0.35)) {
            return Optional.empty();
        }
        var every = kept ? chance.between(130, 172) : chance.between(400, 700);
        var first = leaving.eligibleFrom().plusDays(kept ? 5 : chance.between(30, 90));
        var count = Math.floorDiv(night.toEpochDay() - first.toEpochDay(), (long) every);
        return count < 0 ? Optional.empty() : Optional.of(first.plusDays(count * every));
    }
}
