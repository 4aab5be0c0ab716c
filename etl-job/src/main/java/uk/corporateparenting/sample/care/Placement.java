package uk.corporateparenting.sample.care;

import org.jspecify.annotations.Nullable;

/**
 * Where a child lives: national type and provider codes, Ofsted number, invented postcode, miles
 * from home.
 */
public record Placement(
        String type, @Nullable String provider, @Nullable String urn, String postcode, double distance, long address) {

    /** Away from the carers for a few days only. */
    public boolean temporary() {
        return type.startsWith("T");
    }

    /** With foster carers, kinship carers among them. */
    public boolean fostering() {
        return type.startsWith("U");
    }

    boolean adoptive() {
        return type.startsWith("A");
    }

    /** The same carers under another type code. */
    Placement as(String otherType) {
        return new Placement(otherType, provider, urn, postcode, distance, address);
    }

    Placement at(long otherAddress) {
        return new Placement(type, provider, urn, postcode, distance, otherAddress);
    }
}
