package uk.corporateparenting.sample.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.chance.Chance;
import uk.corporateparenting.sample.chance.Choice;
import uk.corporateparenting.sample.council.SourceSystem;

/** Finds a placement that suits a child's story and age. */
final class PlacementFinder {

    private static final Choice BABY = Choice.of("U6:72 U3:10 U5:4 U2:5 R3:9");
    private static final Choice YOUNG = Choice.of("U6:78 U3:17 U1:4 K2:1");
    private static final Choice SCHOOL_AGE = Choice.of("U6:68 U3:12 U1:5 K2:13 S1:1 Z1:1");
    private static final Choice TEENAGER = Choice.of("U6:56 U3:10 K2:31 S1:1 Z1:1 K1:1");
    private static final Choice NEARLY_ADULT = Choice.of("U6:30 U3:6 K2:17 H5:41 P2:4 Z1:2");
    private static final Choice ARRIVING_ALONE = Choice.of("H5:56 U6:38 K2:4 P2:2");
    private static final Choice TEMPORARY = Choice.of("T0:6 T1:4");
    private static final Choice TEMPORARY_OF_EVERY_KIND = Choice.of("T0:2 T1:2 T3:4 T4:2");
    private static final Choice FOSTER_PROVIDER = Choice.of("PR1:60 PR4:31 PR5:9");
    private static final Choice HOME_PROVIDER = Choice.of("PR4:74 PR1:18 PR5:8");

    private final Outline outline;
    private final SourceSystem system;
    private final Chance chance;

    PlacementFinder(Outline outline, SourceSystem system, Chance chance) {
        this.outline = outline;
        this.system = system;
        this.chance = chance;
    }

    Placement find(LocalDate on) {
        var age = outline.ageOn(on);
        return placement(switch (outline.kind()) {
            case UNACCOMPANIED -> age < 16 ? "U6" : ARRIVING_ALONE.pick(chance);
            case REMANDED -> chance.happens(0.5) ? "K2" : age < 16 ? "U6" : "R5";
            case SHORT_BREAKS -> chance.happens(0.6) ? "U6" : "K2";
            case ADOPTED -> BABY.pick(chance);
            default -> (age < 1 ? BABY : age < 8 ? YOUNG : age < 13 ? SCHOOL_AGE : age < 16 ? TEENAGER : NEARLY_ADULT)
                    .pick(chance);
        });
    }

    Placement ofType(String type) {
        return placement(type);
    }

    /** Liquidlogic's extract leaves out T2 to T4, so that system's children have only the other two. */
    Placement temporary() {
        return placement((system == SourceSystem.LIQUIDLOGIC ? TEMPORARY : TEMPORARY_OF_EVERY_KIND).pick(chance));
    }

    private Placement placement(String type) {
        var address = 1L + chance.between(0, 899_999);
        var area = chance.happens(0.5) ? "ZZ" : "XX";
        var postcode = area + chance.between(1, 99) + " " + chance.between(1, 9)
                + (char) ('A' + chance.between(0, 7)) + (char) ('A' + chance.between(0, 7));
        return new Placement(type, provider(type), urn(type), postcode, distance(type), address);
    }

    private @Nullable String provider(String type) {
        return switch (type.charAt(0)) {
            case 'T', 'Z' -> null;
            case 'P' -> type.equals("P1") ? "PR0" : "PR4";
            case 'A' -> "PR1";
            case 'U' -> type.compareTo("U3") <= 0 ? "PR1" : FOSTER_PROVIDER.pick(chance);
            case 'R' -> type.equals("R5") ? "PR3" : "PR4";
            default -> HOME_PROVIDER.pick(chance);
        };
    }

    private @Nullable String urn(String type) {
        return switch (type.charAt(0)) {
            case 'A', 'K', 'S', 'U' -> "SC" + chance.between(900_000, 999_999);
            case 'R' -> "XXXXXXX";
            default -> null;
        };
    }

    private double distance(String type) {
        var miles = type.equals("P1") ? 0 : 0.5 + chance.waiting(170) / 10.0;
        return Math.min(miles, 350);
    }
}
