package uk.corporateparenting.sample.chance;

/** A repeatable stream of chance; the same seed, topic and number always give the same stream. */
public final class Chance {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    /** The stream of a seed, a topic and a number. */
    public static Chance of(long seed, String topic, long number) {
        return new Chance(mixed(mixed(seed + STEP * topic.hashCode()) ^ mixed(number * STEP + 1)));
    }

    /** A number in [0, 1). */
    public double share() {
        state += STEP;
        return (mixed(state) >>> 11) * 0x1.0p-53;
    }

    /** Whether something of a probability happens. */
    public boolean happens(double probability) {
        return share() < probability;
    }

    /** A whole number between both, each included. */
    public int between(int lowest, int highest) {
        return lowest + (int) (share() * (highest - lowest + 1));
    }

    /** Days until something that happens once in so many days on average. */
    public int waiting(double meanDays) {
        return (int) Math.min(20_000, -Math.log(1 - share()) * meanDays);
    }

    private static long mixed(long value) {
        var mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
