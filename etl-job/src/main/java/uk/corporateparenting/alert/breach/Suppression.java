package uk.corporateparenting.alert.breach;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Why nobody is written to: because of the figure, or because of its news. */
public enum Suppression {
    /** Before the publication day of the month. */
    PROVISIONAL("The month is not published yet; its figure may still change."),
    /** The inputs are missing. */
    NOT_AVAILABLE("The council's source does not give what the figure is made of."),
    /** The denominator is empty. */
    NO_CASES("There was no case to count, so there is no value."),
    /** There is nothing to miss. */
    NO_TARGET("No target is in force on the month end, so the figure has no rating."),
    /** The council has pinned its panel to an earlier day. */
    STALE("The figure speaks of a day before the month end, to which a setting pins it."),
    /** One case more or less would move it too far. */
    BELOW_MINIMUM_DENOMINATOR("It counts fewer cases than the minimum_denominator of the indicator."),
    /** It was published together with a later month, as on a first night. */
    NOT_THE_NEWEST_MONTH("A later month was published by then; only the newest is told, earlier ones silently."),
    /** The target or its tolerance was changed afterwards. */
    TARGET_CHANGED("Its cases are as published; the rating changed with the target, which is no restatement."),
    /** Somebody asked not to be told for a while. */
    SILENCED("The indicator was silenced."),
    /** recipients.csv has no row for it. */
    NOBODY_LISTED("recipients.csv lists nobody for this indicator on the business date.");

    private final String sentence;

    Suppression(String sentence) {
        this.sentence = sentence;
    }

    /** Why, in one sentence. */
    public String sentence() {
        return sentence;
    }

    /** Why a figure can neither open nor close a breach; null where it can. */
    static @Nullable Suppression of(Headline figure, int minimumDenominator) {
        return switch (figure.state()) {
            case PROVISIONAL -> PROVISIONAL;
            case NOT_AVAILABLE -> NOT_AVAILABLE;
            case NO_CASES -> NO_CASES;
            case PUBLISHED, RESTATED -> ofValue(figure, minimumDenominator);
        };
    }

    /** The same of a figure with a value, published or not. */
    static @Nullable Suppression ofValue(Headline figure, int minimumDenominator) {
        if (figure.rating() == null) {
            return NO_TARGET;
        }
        if (figure.asAt().isBefore(figure.monthEnd())) {
            return STALE;
        }
        var denominator = figure.denominator();
        return denominator != null && denominator.compareTo(BigDecimal.valueOf(minimumDenominator)) < 0
                ? BELOW_MINIMUM_DENOMINATOR
                : null;
    }
}
