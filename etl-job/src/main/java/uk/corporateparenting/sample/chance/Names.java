package uk.corporateparenting.sample.chance;

/** Invented names. */
public final class Names {

    private static final String[] STARTS = {"Al", "Be", "Cor", "Da", "El", "Fen", "Gi", "Ha", "Il", "Jo", "Ka", "Lo"};
    private static final String[] MIDDLES = {"ra", "lo", "mi", "ne", "so", "ta", "vi", "do"};
    private static final String[] ENDS = {"n", "th", "ra", "l", "ss", "ve", "m", "dy"};
    private static final String[] SURNAMES = {"wick", "bury", "field", "stone", "moor", "ley", "croft", "dale"};

    private Names() {}

    /** An invented first name. */
    public static String forename(Chance chance) {
        return any(STARTS, chance) + any(MIDDLES, chance) + any(ENDS, chance);
    }

    /** An invented family name. */
    public static String surname(Chance chance) {
        return any(STARTS, chance) + any(MIDDLES, chance) + any(SURNAMES, chance);
    }

    /** Both names. */
    public static String of(Chance chance) {
        return forename(chance) + " " + surname(chance);
    }

    private static String any(String[] syllables, Chance chance) {
        return syllables[chance.between(0, syllables.length - 1)];
    }
}
