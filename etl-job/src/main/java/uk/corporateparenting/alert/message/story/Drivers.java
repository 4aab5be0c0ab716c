package uk.corporateparenting.alert.message.story;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import uk.corporateparenting.indicator.FigureText;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.indicator.figure.Figures;

/**
 * Where a figure comes from: the members of a breakdown that drive it. A breakdown is shown whole
 * or, where one of its numbers is too small, not at all.
 */
public final class Drivers {

    private static final List<String> TOLD = List.of("PLACEMENT_TYPE", "LEGAL_STATUS", "ROLE");
    private static final int MOST = 3;

    private Drivers() {}

    /** One sentence per breakdown that has something to say. */
    public static List<String> of(DSLContext sql, Story story) {
        var key = story.publication().authorityKey();
        var now = Figures.members(sql, key, story.policy().code(), story.month());
        var before = Figures.members(sql, key, story.policy().code(), story.month().previous());
        return TOLD.stream().flatMap(breakdown -> sentence(story, of(breakdown, now), of(breakdown, before))).toList();
    }

    private static List<Figure> of(String breakdown, List<Figure> members) {
        return members.stream()
                .filter(member -> member.breakdown().equals(breakdown) && member.value() != null)
                .toList();
    }

    private static Stream<String> sentence(Story story, List<Figure> now, List<Figure> before) {
        var small = story.smallNumbers();
        if (now.isEmpty() || !Stream.concat(now.stream(), before.stream()).allMatch(small::allows)) {
            return Stream.empty();
        }
        var weights = weights(story, now, before);
        var worst = now.stream()
                .filter(member -> weight(weights, member).signum() > 0)
                .sorted(Comparator.comparing((Figure member) -> weight(weights, member)).reversed())
                .limit(MOST)
                .map(member -> words(story, member, weight(weights, member)))
                .collect(joining(", "));
        return worst.isEmpty()
                ? Stream.empty()
                : Stream.of(lead(story, now.getFirst(), before) + ": " + worst + ".");
    }

    /** How much of what is wrong each member brings. */
    private static Map<String, BigDecimal> weights(Story story, List<Figure> now, List<Figure> before) {
        var earlier = before.stream().collect(Collectors.toMap(Figure::member, Drivers::value));
        Function<Figure, BigDecimal> weight = switch (story.figure().unit()) {
            case "percent" -> member -> isAbove(story) ? unmet(member) : met(member);
            case "count" -> member -> worse(
                    story, value(member).subtract(earlier.getOrDefault(member.member(), value(member))));
            default -> Drivers::value;
        };
        return now.stream().collect(Collectors.toMap(Figure::member, weight));
    }

    private static String words(Story story, Figure member, BigDecimal weight) {
        var counted = FigureText.counted(weight);
        return member.member() + switch (story.figure().unit()) {
            case "percent" -> " " + counted + " of " + FigureText.counted(member.denominator());
            case "count" -> " " + FigureText.value(member.value(), member.unit()) + " (" + counted
                    + (isAbove(story) ? " fewer)" : " more)");
            default -> " " + FigureText.value(member.value(), member.unit());
        };
    }

    private static String lead(Story story, Figure member, List<Figure> before) {
        var breakdown = FigureText.word(member.breakdown());
        return switch (story.figure().unit()) {
            case "percent" -> (isAbove(story) ? "Not met, by " : "By ") + lower(breakdown);
            case "count" -> "Since " + DateText.month(before.getFirst().monthEnd()) + ", by " + lower(breakdown);
            default -> "By " + lower(breakdown);
        };
    }

    private static String lower(String word) {
        return word.substring(0, 1).toLowerCase(java.util.Locale.UK) + word.substring(1);
    }

    private static boolean isAbove(Story story) {
        return "above".equals(story.figure().targetOperator());
    }

    private static BigDecimal worse(Story story, BigDecimal change) {
        return isAbove(story) ? change.negate() : change;
    }

    private static BigDecimal weight(Map<String, BigDecimal> weights, Figure member) {
        return weights.getOrDefault(member.member(), BigDecimal.ZERO);
    }

    private static BigDecimal value(Figure member) {
        return Objects.requireNonNull(member.value());
    }

    private static BigDecimal met(Figure member) {
        return Objects.requireNonNull(member.numerator());
    }

    private static BigDecimal unmet(Figure member) {
        return Objects.requireNonNull(member.denominator()).subtract(met(member));
    }
}
