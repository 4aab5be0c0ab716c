package uk.corporateparenting.sample.printed;

import java.time.LocalDate;
import java.util.List;

/**
 * Children who left care in like circumstances.
 *
 * @param youngest
 *            age on the day they left; 18 for those who left on that birthday
 * @param exit
 *            national code of why
 * @param enteredFrom
 *            first day on which one of them became looked after; not looked at for adopted
 *            children, whose way is told in days
 */
record Departure(
        int count,
        int youngest,
        int oldest,
        String exit,
        LocalDate enteredFrom,
        LocalDate enteredTo,
        LocalDate leftFrom,
        LocalDate leftTo) {

    private static final int ADULT = 18;

    /** One line each: count, ages, exit, days of entry, days of leaving. */
    static List<Departure> parse(String lines) {
        return lines.lines().map(Words::of).map(words -> new Departure(words.number(0), words.first(1), words.last(1),
                words.text(2), words.day(3), words.day(4), words.day(5), words.day(6))).toList();
    }

    boolean isAdoption() {
        return exit.equals("E11") || exit.equals("E12");
    }

    boolean isComingOfAge() {
        return youngest == ADULT;
    }
}
