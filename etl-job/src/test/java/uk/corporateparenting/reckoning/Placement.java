package uk.corporateparenting.reckoning;

import java.util.Locale;
import java.util.Set;

/** A placement row; {@code type} is a code of the list or empty. */
record Placement(
        String id,
        String child,
        String period,
        Span span,
        String type,
        String provider,
        String postcode,
        String urn) implements Dated<Placement> {

    private static final Set<String> TYPES = Set.of("A3", "A4", "A5", "A6", "H5", "K1", "K2", "K3", "P1", "P2", "P3",
            "R1", "R2", "R3", "R5", "S1", "T0", "T1", "T2", "T3", "T4", "U1", "U2", "U3", "U4", "U5", "U6", "Z1",
            "Z11", "Z12", "Z13", "Z14");

    static String typeOf(String code) {
        return TYPES.contains(code) ? code : "";
    }

    static String plainPostcode(String text) {
        return text.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    @Override
    public Placement during(Span other) {
        return new Placement(id, child, period, other, type, provider, postcode, urn);
    }

    Placement of(String owner, String itsPeriod) {
        return new Placement(id, owner, itsPeriod, span, type, provider, postcode, urn);
    }

    boolean isTemporary() {
        return type.startsWith("T");
    }

    boolean isAdoptive() {
        return type.startsWith("A");
    }

    boolean isWithCurrentCarerForAdoption() {
        return type.equals("A3") || type.equals("A5");
    }

    boolean isFoster() {
        return type.startsWith("U");
    }

    /**
     * The same home (§6.12 #6): one postcode, then the registration number where both have one, else
     * type and provider.
     */
    boolean isSamePlacementAs(Placement other) {
        if (postcode.isEmpty() || !postcode.equals(other.postcode)) {
            return false;
        }
        if (hasUrn() && other.hasUrn()) {
            return urn.equals(other.urn);
        }
        return type.equals(other.type) && provider.equals(other.provider);
    }

    private boolean hasUrn() {
        return !urn.isEmpty() && !urn.equals("XXXXXXX");
    }
}
