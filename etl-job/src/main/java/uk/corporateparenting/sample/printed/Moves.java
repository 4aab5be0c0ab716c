package uk.corporateparenting.sample.printed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When a child would move if it were left to itself: most often soon after coming into care. */
final class Moves {

    private static final int BEFORE_LEAVING_DAYS = 30;
    private static final double SOON = 0.45;
    private static final double SOON_AGAIN = 0.5;
    private static final int YEAR_DAYS = 365;

    private Moves() {}

    static List<LocalDate> of(Child child) {
        var chance = child.chance("moves");
        var moves = new ArrayList<LocalDate>();
        var on = child.start.plusDays(chance.between(25, 90));
        if (chance.happens(SOON)) {
            moves.add(on);
            if (chance.happens(SOON_AGAIN)) {
                moves.add(on.plusDays(chance.between(60, 180)));
            }
        }
        for (on = on.plusDays(YEAR_DAYS + chance.between(0, YEAR_DAYS)); on.isBefore(child.end);) {
            moves.add(on);
            on = on.plusDays(YEAR_DAYS + chance.between(0, 4 * YEAR_DAYS));
        }
        moves.removeIf(move -> !move.isBefore(child.end.minusDays(BEFORE_LEAVING_DAYS)));
        return moves;
    }
}
