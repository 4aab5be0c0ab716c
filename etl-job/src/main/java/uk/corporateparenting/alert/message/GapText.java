package uk.corporateparenting.alert.message;

import uk.corporateparenting.alert.message.story.Story;
import uk.corporateparenting.alert.message.story.ValueText;
import uk.corporateparenting.indicator.FigureText;
import uk.corporateparenting.indicator.figure.CasesToTarget;
import uk.corporateparenting.indicator.figure.Figure;

/** How far a figure is from its target, as a number of cases where its measure counts. */
final class GapText {

    private GapText() {}

    /**
     * For example: 750 of the 773 would have met the target: 94 more reviews. Empty where nobody can
     * say.
     */
    static String of(Story story) {
        if (!story.smallNumbers().allows(story.figure())) {
            return "";
        }
        var day = story.month().date();
        return CasesToTarget.of(story.figure(), story.settings().flag("target_inclusive", day))
                .map(needed -> sentence(story, needed))
                .orElseGet(() -> distance(story.figure()));
    }

    private static String sentence(Story story, CasesToTarget needed) {
        var isAbove = story.isTargetAbove();
        var nearest = FigureText.counted(needed.numerator());
        return (isAbove ? nearest : "At most " + nearest) + base(story.figure()) + " would have met the target: "
                + FigureText.counted(needed.cases()) + (isAbove ? " more " : " fewer ")
                + story.casesCounted(needed.cases()) + ".";
    }

    private static String base(Figure figure) {
        return switch (figure.unit()) {
            case "percent" -> " of the " + FigureText.counted(figure.denominator());
            case "rate" -> " for the same " + FigureText.counted(figure.denominator());
            default -> "";
        };
    }

    /** A mean has no cases that would have met it. */
    private static String distance(Figure figure) {
        var value = figure.value();
        var target = figure.target();
        return figure.unit().equals("mean") && value != null && target != null
                ? "That is " + ValueText.value(value.subtract(target).abs(), "mean") + " "
                        + (value.compareTo(target) > 0 ? "over" : "under") + " the target."
                : "";
    }
}
