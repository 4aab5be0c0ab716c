package uk.corporateparenting.sample.printed;

import java.util.ArrayList;
import java.util.List;

/** Full-time and part-time staff that add up, in tenths of a full-time worker. */
final class FullTimeEquivalents {

    private static final int FULL_TIME = 10;
    private static final int[] IN_TURN = {FULL_TIME, FULL_TIME, 8, FULL_TIME, FULL_TIME, 6};

    private FullTimeEquivalents() {}

    static List<Double> of(double sum) {
        var workers = new ArrayList<Double>();
        for (var left = Math.round(sum * FULL_TIME); left > 0;) {
            var time = Math.min(left, IN_TURN[workers.size() % IN_TURN.length]);
            workers.add(time / (double) FULL_TIME);
            left -= time;
        }
        return List.copyOf(workers);
    }
}
