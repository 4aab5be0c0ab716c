package uk.corporateparenting.alert.message.story;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import uk.corporateparenting.indicator.FigureText;
import uk.corporateparenting.indicator.figure.Figure;

/**
 * What one member brings to a figure.
 *
 * @param weight
 *            how much of what is wrong is its: cases that do not meet the measure, or by how many a
 *            count has grown, else its own value
 */
record Driver(BigDecimal weight, String words) {

    static Driver of(Story story, Figure member, Optional<Figure> before) {
        var value = Objects.requireNonNull(member.value());
        return switch (story.figure().unit()) {
            case "percent" -> share(story, member);
            case "count" -> growth(story, member, value,
                    before.map(earlier -> Objects.requireNonNull(earlier.value())).orElse(value));
            case "mean" -> excess(story, member, value);
            default -> new Driver(value, member.member() + " " + FigureText.value(value, member.unit()));
        };
    }

    private static Driver share(Story story, Figure member) {
        var met = Objects.requireNonNull(member.numerator());
        var cases = Objects.requireNonNull(member.denominator());
        var wrong = story.isTargetAbove() ? cases.subtract(met) : met;
        return new Driver(
                wrong, member.member() + " " + FigureText.counted(wrong) + " of " + FigureText.counted(cases));
    }

    /** What its cases have too many of, or too few, measured by the target. */
    private static Driver excess(Story story, Figure member, BigDecimal value) {
        var cases = Objects.requireNonNull(member.denominator());
        var target = Objects.requireNonNullElse(member.target(), value);
        var miss = story.isTargetAbove() ? target.subtract(value) : value.subtract(target);
        return new Driver(
                miss.multiply(cases),
                member.member() + " " + ValueText.value(value, member.unit()) + " for " + FigureText.counted(cases)
                        + " " + story.casesCounted(cases));
    }

    private static Driver growth(Story story, Figure member, BigDecimal now, BigDecimal before) {
        var more = story.isTargetAbove() ? before.subtract(now) : now.subtract(before);
        return new Driver(
                more,
                member.member() + " " + FigureText.value(now, member.unit()) + " (" + FigureText.counted(more)
                        + (story.isTargetAbove() ? " fewer)" : " more)"));
    }
}
