package uk.corporateparenting.alert.message.story;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import uk.corporateparenting.indicator.FigureText;
import uk.corporateparenting.indicator.figure.Change;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.indicator.figure.Figures;

/**
 * Where a figure comes from: the members of a breakdown that drive it. A breakdown is told only
 * where every one of its numbers may be written.
 */
public final class Drivers {

    private static final List<String> TOLD = List.of(CaseMembers.TEAM, "PLACEMENT_TYPE", "LEGAL_STATUS", "ROLE");
    private static final List<String> OF_CASES = List.of("percent", "mean");
    private static final int MOST = 3;

    private Drivers() {}

    /** One sentence per breakdown that has something to say. */
    public static List<String> of(DSLContext sql, Story story) {
        if (story.figure().unit().equals("count") && story.figure().change() != Change.DETERIORATED) {
            return List.of();
        }
        var now = members(sql, story);
        var before = Figures.members(
                sql, story.publication().authorityKey(), story.policy().code(), story.month().previous());
        return TOLD.stream().flatMap(breakdown -> sentence(story, of(breakdown, now), of(breakdown, before))).toList();
    }

    private static List<Figure> members(DSLContext sql, Story story) {
        var members = Figures.members(
                sql, story.publication().authorityKey(), story.policy().code(), story.month());
        return members.isEmpty() && OF_CASES.contains(story.figure().unit()) ? CaseMembers.of(sql, story) : members;
    }

    private static List<Figure> of(String breakdown, List<Figure> members) {
        return members.stream()
                .filter(member -> member.breakdown().equals(breakdown) && member.value() != null)
                .toList();
    }

    private static Stream<String> sentence(Story story, List<Figure> now, List<Figure> before) {
        var isWhole = now.size() == 1; // one member with everything says no more than the headline
        if (isWhole || !Stream.concat(now.stream(), before.stream()).allMatch(story.smallNumbers()::allows)) {
            return Stream.empty();
        }
        var worst = now.stream()
                .map(member -> Driver.of(story, member, same(member, before)))
                .filter(driver -> driver.weight().signum() > 0)
                .sorted(Comparator.comparing(Driver::weight).reversed())
                .limit(MOST)
                .map(Driver::words)
                .collect(joining(", "));
        return worst.isEmpty() ? Stream.empty() : Stream.of(lead(story, now.getFirst()) + worst + ".");
    }

    private static Optional<Figure> same(Figure member, List<Figure> before) {
        return before.stream().filter(earlier -> earlier.member().equals(member.member())).findFirst();
    }

    private static String lead(Story story, Figure member) {
        var cases = story.casesCounted(BigDecimal.ZERO) + " ";
        var by = "by " + FigureText.word(member.breakdown()).toLowerCase(Locale.UK) + ": ";
        return switch (story.figure().unit()) {
            case "percent" -> (story.isTargetAbove() ? "Not met, " : "Counted, ") + cases + by;
            case "count" -> "Since " + DateText.month(story.month().previous()) + ", " + cases + by;
            case "mean" -> "On average, " + cases + by;
            default -> "B" + by.substring(1);
        };
    }
}
