package uk.corporateparenting.alert.message;

import java.math.BigDecimal;
import java.util.Set;
import uk.corporateparenting.alert.message.story.DateText;
import uk.corporateparenting.alert.message.story.History;
import uk.corporateparenting.alert.message.story.Story;
import uk.corporateparenting.alert.message.story.UsualRange;
import uk.corporateparenting.alert.message.story.ValueText;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.FigureText;

/**
 * Whether a figure is outside its usual variation, in a sentence. Only months that share no data
 * with the month before can say.
 */
final class RangeText {

    private static final Set<PeriodBasis> MONTHLY = Set.of(PeriodBasis.MONTH, PeriodBasis.MONTH_END);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RangeText() {}

    /**
     * One sentence, or two where a figure of the year speaks of the month alone; empty where nobody can
     * say.
     */
    static String of(Story story) {
        return MONTHLY.contains(story.figure().periodBasis())
                ? judged(story, story.history(), "This")
                : story.monthAlone().map(alone -> ofTheMonth(story, alone)).orElse("");
    }

    private static String ofTheMonth(Story story, History alone) {
        var sentence = judged(story, alone, "That");
        return sentence.isEmpty()
                ? ""
                : "In " + DateText.month(story.month()) + " alone it was "
                        + ValueText.value(alone.current().value(), alone.current().unit()) + ". " + sentence;
    }

    private static String judged(Story story, History months, String subject) {
        var isScreened = story.settings().flag("usual_range_screened", story.month().date());
        return UsualRange.of(story.monthlyValues(months), isScreened)
                .map(range -> subject + sentence(range, story.figure().unit()))
                .orElse("");
    }

    private static String sentence(UsualRange range, String unit) {
        var span = "its usual range, " + FigureText.value(clipped(range.lower(), unit), unit) + " to "
                + FigureText.value(clipped(range.upper(), unit), unit);
        var side = range.isHigh() ? "high" : "low";
        var trial = range.isTrial() ? " (trial limits, from " + range.months() + " months only)" : "";
        return switch (range.signal()) {
            case OUTSIDE -> " is unusually " + side + ": outside " + span + trial + ".";
            case TREND -> " is unusual: seven months in a row that all went the same way, against " + span + trial
                    + ".";
            case NEAR_LIMIT -> " is unusually " + side + ": two of the last three months are close to the edge of "
                    + span + trial + ".";
            case SHIFT -> " is unusually " + side + ": seven months in a row on the same side of their average, "
                    + FigureText.value(range.mean(), unit) + trial + ".";
            case NONE -> " is within " + span + trial + ".";
        };
    }

    /** A limit is a sum of averages and may lie where no value can. */
    private static BigDecimal clipped(BigDecimal limit, String unit) {
        var most = unit.equals("percent") ? limit.min(HUNDRED) : limit;
        return most.max(BigDecimal.ZERO);
    }
}
