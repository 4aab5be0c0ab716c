package uk.corporateparenting.sample.printed;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides in order of time what meets a standard, so that the share of a financial year so far
 * follows a line through given days.
 */
final class RunningShare {

    private final TreeMap<LocalDate, Double> line = new TreeMap<>();
    private int year;
    private int counted;
    private int met;

    private RunningShare() {}

    /** Lines of a day and the percentage from the first of April until then. */
    static RunningShare along(String lines) {
        var share = new RunningShare();
        lines.lines().map(Words::of)
                .forEach(words -> share.line.put(words.day(0), Double.parseDouble(words.text(1)) / 100));
        return share;
    }

    /** Whether the next one, due on a day no earlier than the last, meets the standard. */
    boolean next(LocalDate due) {
        var dueYear = due.getMonthValue() < Month.APRIL.getValue() ? due.getYear() - 1 : due.getYear();
        if (dueYear != year) {
            year = dueYear;
            counted = 0;
            met = 0;
        }
        counted++;
        var meets = met < Math.round(counted * on(due));
        met += meets ? 1 : 0;
        return meets;
    }

    private double on(LocalDate day) {
        var before = line.floorEntry(day);
        var after = line.higherEntry(day);
        if (before == null || after == null) {
            return (before == null ? line.firstEntry() : before).getValue();
        }
        return between(before, after, day);
    }

    private static double between(Map.Entry<LocalDate, Double> before, Map.Entry<LocalDate, Double> after,
            LocalDate day) {
        var passed = (double) day.toEpochDay() - before.getKey().toEpochDay();
        var whole = (double) after.getKey().toEpochDay() - before.getKey().toEpochDay();
        return before.getValue() + (after.getValue() - before.getValue()) * passed / whole;
    }
}
