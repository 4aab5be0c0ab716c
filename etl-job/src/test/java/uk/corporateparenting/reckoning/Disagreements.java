package uk.corporateparenting.reckoning;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What two lists of figures do not say alike, figure by figure and case by case, in words. */
final class Disagreements {

    private Disagreements() {}

    static List<String> between(List<Figure> reckoned, List<Figure> stored) {
        var ours = byKey(reckoned);
        var theirs = byKey(stored);
        var keys = new TreeSet<>(ours.keySet());
        keys.addAll(theirs.keySet());
        var all = new ArrayList<String>();
        for (var key : keys) {
            var our = ours.get(key);
            var their = theirs.get(key);
            if (our == null || their == null) {
                all.add(key + ": only " + (our == null ? "stored" : "reckoned"));
            } else {
                compare(key, our, their, all);
            }
        }
        return all;
    }

    private static Map<String, Figure> byKey(List<Figure> figures) {
        return figures.stream().collect(toMap(Figure::key, identity(), (_, second) -> second, TreeMap::new));
    }

    private static void compare(String key, Figure reckoned, Figure stored, List<String> all) {
        if (!isEqual(reckoned.numerator(), stored.numerator())
                || !isEqual(reckoned.denominator(), stored.denominator())) {
            all.add("%s: reckoned %s/%s, stored %s/%s".formatted(key, reckoned.numerator(), reckoned.denominator(),
                    stored.numerator(), stored.denominator()));
        }
        cases(key + ": case", reckoned.cases(), stored.cases(), all);
        cases(key + ": met", reckoned.casesMet(), stored.casesMet(), all);
    }

    private static void cases(String what, Set<String> reckoned, Set<String> stored, List<String> all) {
        reckoned.stream().filter(each -> !stored.contains(each)).forEach(each -> all.add(what + " " + each
                + " only reckoned"));
        stored.stream().filter(each -> !reckoned.contains(each)).forEach(each -> all.add(what + " " + each
                + " only stored"));
    }

    private static boolean isEqual(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
