package uk.corporateparenting.alert.breach;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import uk.corporateparenting.alert.breach.GeneratedNights.Cell;
import uk.corporateparenting.alert.breach.GeneratedNights.Night;

/**
 * The episode rules once more, written from their text alone: what was said of an indicator is a
 * line of letters, P for Poor, a and s for Acceptable and Strong, and what its end looks like is
 * the news.
 */
final class LetterModel {

    private final Map<String, NavigableMap<YearMonth, Character>> said = new HashMap<>();
    private final Map<GeneratedNights.Key, String> counts = new HashMap<>();
    private final List<String> told = new ArrayList<>();

    /**
     * What is told of these nights, each as "date KIND indicator month since month"; of a correction
     * not since when, but from which letter to which.
     */
    static List<String> told(List<Night> nights) {
        var model = new LetterModel();
        nights.forEach(model::night);
        return model.told;
    }

    private void night(Night night) {
        var newest = night.figures().entrySet().stream()
                .filter(figure -> figure.getValue().isPublished())
                .map(figure -> figure.getKey().month())
                .max(YearMonth::compareTo);
        night.figures().forEach((key, cell) -> {
            if (isJudged(key, cell)) {
                figure(night.date(), key, cell, newest.filter(key.month()::equals).isPresent());
            }
        });
    }

    private static boolean isJudged(GeneratedNights.Key key, Cell cell) {
        var minimum = GeneratedNights.MINIMUM_DENOMINATORS.get(GeneratedNights.INDICATORS.indexOf(key.indicator()));
        return cell.isPublished() && cell.rating() != null && cell.denominator() >= minimum;
    }

    private void figure(LocalDate date, GeneratedNights.Key key, Cell cell, boolean isNewest) {
        var line = said.computeIfAbsent(key.indicator(), _ -> new TreeMap<>());
        var letter = "POOR".equals(cell.rating()) ? 'P' : "STRONG".equals(cell.rating()) ? 's' : 'a';
        var count = cell.numerator() + "/" + cell.denominator();
        var before = line.put(key.month(), letter);
        var countBefore = counts.put(key, count);
        var upTo = letters(line, key.month());
        if (before == null) {
            if (isNewest && upTo.matches("(.*[as])?P|.*PP|.*P[as]")) {
                tell(date, upTo.endsWith("PP") ? "CONTINUED" : upTo.endsWith("P") ? "OPENED" : "RECOVERED", key, line);
            }
        } else if (before != letter && !count.equals(countBefore)) {
            told.add(date + " CORRECTED " + key.indicator() + " " + key.month() + " " + before + ">" + letter);
        }
    }

    private void tell(LocalDate date, String kind, GeneratedNights.Key key, NavigableMap<YearMonth, Character> line) {
        var earlier = letters(line.headMap(key.month()), key.month());
        var run = earlier.length() - earlier.replaceAll("P+$", "").length();
        var months = new ArrayList<>(line.headMap(key.month(), true).keySet());
        var since = months.get(months.size() - 1 - run);
        told.add(date + " " + kind + " " + key.indicator() + " " + key.month() + " since " + since);
    }

    private static String letters(Map<YearMonth, Character> line, YearMonth last) {
        var letters = new StringBuilder();
        line.forEach((month, letter) -> letters.append(month.isAfter(last) ? "" : letter));
        return letters.toString();
    }
}
