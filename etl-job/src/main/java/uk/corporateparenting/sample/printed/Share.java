package uk.corporateparenting.sample.printed;

/** So many of so many, or a percentage as a report prints it. */
record Share(int met, int of) {

    private static final double HALF_A_PRINTED_DIGIT = 0.05;

    /** The largest group of no more than so many of whom a share prints as this percentage. */
    static Share printed(double percentage, int atMost) {
        for (var of = atMost; of > 0; of--) {
            var met = (int) Math.round(of * percentage / 100);
            if (Math.abs(100.0 * met / of - percentage) < HALF_A_PRINTED_DIGIT) {
                return new Share(met, of);
            }
        }
        throw new IllegalArgumentException("No share of at most " + atMost + " prints as " + percentage);
    }

    /** Whether the one at a position is among those that meet it, spread evenly over all. */
    boolean includes(int position) {
        return (long) (position + 1) * met / of > (long) position * met / of;
    }
}
