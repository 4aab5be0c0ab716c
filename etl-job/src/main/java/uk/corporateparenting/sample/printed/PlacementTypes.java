package uk.corporateparenting.sample.printed;

import java.time.LocalDate;
import uk.corporateparenting.sample.chance.Chance;

/** National codes of where children of an age live. */
final class PlacementTypes {

    private static final int SCHOOL_AGE = 5;
    private static final int TEENAGE = 10;
    private static final int NEARLY_ADULT = 16;

    private PlacementTypes() {}

    /** Lasting fostering for older children only, parents only under a full care order. */
    static String of(Child child, LocalDate on) {
        var age = child.ageOn(on);
        var chance = child.chance("placement " + on);
        if (child.arrivedAlone) {
            return age < NEARLY_ADULT ? "U6" : one(chance, "H5", "H5", "H5", "U6", "P2");
        }
        if (age < SCHOOL_AGE) {
            return one(chance, "U6", "U6", "U6", "U3");
        }
        if (age < TEENAGE) {
            return one(chance, "U6", "U6", "U6", "U6", "U3", "U3", "U4", "K2");
        }
        if (age >= NEARLY_ADULT) {
            return one(chance, "H5", "H5", "H5", "U6", "U6", "K2", "K2", "P2", "Z1");
        }
        return child.legalStatusOn(on).equals("C2") && chance.happens(0.05)
                ? "P1"
                : one(chance, "U6", "U6", "U6", "U6", "U6", "U4", "U4", "U3", "U3", "U1", "K2", "K2", "K2", "S1");
    }

    private static String one(Chance chance, String... codes) {
        return codes[chance.between(0, codes.length - 1)];
    }
}
