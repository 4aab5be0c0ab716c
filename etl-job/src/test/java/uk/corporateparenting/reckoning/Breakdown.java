package uk.corporateparenting.reckoning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The groupings of the children in care, each with its members in the report's order (design §8).
 */
enum Breakdown {
    LEGAL_STATUS("Full care order", "Interim care order", "Voluntary agreement",
            "Freed for adoption or placement order",
            "Other", Breakdown.UNKNOWN) {
        @Override
        String member(KnownChild child, CarePeriod current, LocalDate known) {
            return child.legalStatusOn(known).map(status -> switch (status) {
                case C2 -> "Full care order";
                case C1 -> "Interim care order";
                case V2 -> "Voluntary agreement";
                case D1, E1 -> "Freed for adoption or placement order";
                default -> "Other";
            }).orElse(UNKNOWN);
        }
    },
    AGE_BAND("Under 1", "1 to 4", "5 to 9", "10 to 15", "16+", Breakdown.UNKNOWN) {
        @Override
        String member(KnownChild child, CarePeriod current, LocalDate known) {
            var age = child.age();
            if (age == null) {
                return UNKNOWN;
            }
            return age < 1 ? "Under 1" : age < 5 ? "1 to 4" : age < 10 ? "5 to 9" : age < 16 ? "10 to 15" : "16+";
        }
    },
    TIME_IN_CARE("Under 6 months", "6 to 12 months", "1 to 2 years", "2 to 5 years", "5 years and over",
            Breakdown.UNKNOWN) {
        @Override
        String member(KnownChild child, CarePeriod current, LocalDate known) {
            var entered = current.entered();
            if (entered.isAfter(known.minusMonths(6))) {
                return "Under 6 months";
            }
            if (entered.isAfter(known.minusMonths(12))) {
                return "6 to 12 months";
            }
            if (entered.isAfter(known.minusMonths(24))) {
                return "1 to 2 years";
            }
            return entered.isAfter(known.minusMonths(60)) ? "2 to 5 years" : "5 years and over";
        }
    },
    PLACEMENT_TYPE("Foster placement with relative or friend", "Foster placement with other carer",
            "Placed for adoption", "Placed with parents", Breakdown.OTHER_SETTINGS, Breakdown.UNKNOWN) {
        @Override
        String member(KnownChild child, CarePeriod current, LocalDate known) {
            return switch (typeOn(child, known)) {
                case "U1", "U2", "U3" -> "Foster placement with relative or friend";
                case "U4", "U5", "U6" -> "Foster placement with other carer";
                case "A3", "A4", "A5", "A6" -> "Placed for adoption";
                case "P1" -> "Placed with parents";
                case "" -> UNKNOWN;
                default -> OTHER_SETTINGS;
            };
        }
    },
    OTHER_SETTING("Children's home", "Secure unit", "Semi-independent or supported accommodation",
            "Residential school", "Other residential", "Temporary", "Other") {
        @Override
        @Nullable
        String member(KnownChild child, CarePeriod current, LocalDate known) {
            if (!PLACEMENT_TYPE.isMember(OTHER_SETTINGS, child, current, known)) {
                return null;
            }
            return switch (typeOn(child, known)) {
                case "K2" -> "Children's home";
                case "K1" -> "Secure unit";
                case "H5", "P2", "K3" -> "Semi-independent or supported accommodation";
                case "S1" -> "Residential school";
                case "R1", "R2", "R3", "R5", "P3" -> "Other residential";
                case "T0", "T1", "T2", "T3", "T4" -> "Temporary";
                default -> "Other";
            };
        }
    };

    private static final String UNKNOWN = "Unknown";
    private static final String OTHER_SETTINGS = "Other settings";

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> members;

    Breakdown(String... members) {
        this.members = List.of(members);
    }

    List<String> members() {
        return members;
    }

    /**
     * The member a child in care belongs to, or null where the breakdown does not speak of the child.
     */
    abstract @Nullable String member(KnownChild child, CarePeriod current, LocalDate known);

    boolean isMember(String member, KnownChild child, CarePeriod current, LocalDate known) {
        return member.equals(member(child, current, known));
    }

    private static String typeOn(KnownChild child, LocalDate day) {
        return child.placementOn(day).map(Placement::type).orElse("");
    }
}
