package uk.corporateparenting.sample.printed;

import java.time.LocalDate;
import java.util.List;

/**
 * Children in care of like age, legal status and time in care.
 *
 * @param youngest
 *            age on the day of the report's age bands or, for later entrants, on the month end
 * @param oldest
 *            likewise; not outgrown by the month end
 * @param legalStatus
 *            national code on the month end
 * @param enteredFrom
 *            first day on which one of them became looked after
 */
record Cohort(
        int count, int youngest, int oldest, String legalStatus, LocalDate enteredFrom, LocalDate enteredTo) {

    /** One line each: count, ages, legal status, days of entry. */
    static List<Cohort> parse(String lines) {
        return lines.lines().map(Words::of).map(words -> new Cohort(words.number(0), words.first(1), words.last(1),
                words.text(2), words.day(3), words.day(4))).toList();
    }
}
