package uk.corporateparenting.alert.breach;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Five years of a council's figures, invented from a seed: what the star holds after each published
 * night. Figures go missing and come late, months are restated, targets change, nights are held.
 */
final class GeneratedNights {

    static final List<String> INDICATORS = List.of("reviews_on_time", "three_or_more_placements", "children_in_care");
    static final List<Integer> MINIMUM_DENOMINATORS = List.of(10, 10, 0);

    private static final int MONTHS = 60;
    private static final YearMonth FIRST = YearMonth.of(2017, 1);

    private final Random chance;
    private final Map<Key, Cell> figures = new TreeMap<>();
    private final List<Night> nights = new ArrayList<>();

    private GeneratedNights(long seed) {
        chance = new Random(seed);
    }

    /** Which figure. */
    record Key(String indicator, YearMonth month) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return (indicator + month).compareTo(other.indicator + other.month);
        }
    }

    /** What the star holds of it. */
    record Cell(String state, @Nullable String rating, int numerator, int denominator) {

        boolean isPublished() {
            return state.equals("PUBLISHED") || state.equals("RESTATED");
        }
    }

    /** A published night: its date, and every figure the star then holds. */
    record Night(LocalDate date, Map<Key, Cell> figures) {}

    static List<Night> of(long seed) {
        var generated = new GeneratedNights(seed);
        for (var index = 0; index < MONTHS; index++) {
            generated.month(FIRST.plusMonths(index));
        }
        return generated.nights;
    }

    private void month(YearMonth month) {
        var next = month.plusMonths(1);
        INDICATORS.forEach(indicator -> put(indicator, month, "PROVISIONAL"));
        publish(next.atDay(3));
        INDICATORS.forEach(indicator -> put(indicator, month, "PUBLISHED"));
        publish(next.atDay(7));
        for (var times = chance.nextInt(4); times > 0; times--) {
            revise(month.minusMonths(chance.nextInt(5)));
        }
        publish(next.atDay(20));
    }

    /** One night in eight is held: the star stays as it is and the next one brings it all. */
    private void publish(LocalDate date) {
        if (chance.nextInt(8) > 0) {
            nights.add(new Night(date, new TreeMap<>(figures)));
        }
    }

    private void put(String indicator, YearMonth month, String state) {
        var key = new Key(indicator, month);
        switch (chance.nextInt(12)) {
            case 0 -> figures.put(key, new Cell("NOT_AVAILABLE", null, 0, 0));
            case 1 -> figures.put(key, new Cell("NO_CASES", null, 0, 0));
            case 2 -> figures.put(key, new Cell(state, null, chance.nextInt(100), 100));
            case 3 -> figures.put(key, new Cell(state, rating(), chance.nextInt(9), 9));
            default -> figures.put(key, new Cell(state, rating(), chance.nextInt(1000), 1000));
        }
    }

    private void revise(YearMonth month) {
        var key = new Key(INDICATORS.get(chance.nextInt(INDICATORS.size())), month);
        var was = figures.get(key);
        if (was == null) {
            return;
        }
        if (chance.nextInt(4) == 0 && was.rating() != null) {
            figures.put(key, new Cell(was.state(), rating(), was.numerator(), was.denominator()));
        } else {
            put(key.indicator(), month, was.isPublished() ? "RESTATED" : "PUBLISHED");
        }
    }

    private String rating() {
        return List.of("POOR", "POOR", "ACCEPTABLE", "STRONG").get(chance.nextInt(4));
    }
}
