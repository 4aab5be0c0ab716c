package uk.corporateparenting.sample;

import org.jspecify.annotations.Nullable;

/**
 * Where a child lives: national type and provider codes, Ofsted number, invented postcode, miles
 * from home.
 */
record Placement(
        String type, @Nullable String provider, @Nullable String urn, String postcode, double distance, long address) {

    boolean temporary() {
        return type.startsWith("T");
    }

    boolean fostering() {
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
