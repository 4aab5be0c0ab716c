package uk.corporateparenting.alert.message.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.indicator.FigureText;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.setting.Settings;

/**
 * Which numbers of children are too small to be written, and what is written in their place.
 *
 * @param smallest
 *            the smallest that is written; 0 and 1 where every number is
 */
public record SmallNumbers(int smallest) {

    private static final String SETTING = "mail_smallest_count";
    private static final String NONE = "none";

    /** As set on a day. */
    public static SmallNumbers on(Settings settings, LocalDate day) {
        var text = settings.text(SETTING, day);
        return new SmallNumbers(text.equals(NONE) ? 0 : Integer.parseInt(text));
    }

    /** Whether a number of children is too small; none at all says nothing of anybody. */
    public boolean hides(@Nullable BigDecimal number) {
        return number != null && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(smallest)) < 0;
    }

    /** Why a figure is not written: it rests on too few, or on all but too few. */
    public Optional<String> reason(Figure figure) {
        var few = "ewer than " + smallest;
        if (!isOfPeople(figure)) {
            return Optional.empty();
        }
        if (isShare(figure) && hides(figure.denominator())) {
            return Optional.of("F" + few + " cases are behind this figure, so it is not written.");
        }
        if (!figure.unit().equals("mean") && hides(figure.numerator())) {
            return Optional.of("F" + few + of(figure) + " count in this figure, so it is not written.");
        }
        return figure.unit().equals("percent") && hides(rest(figure))
                ? Optional.of("All but f" + few + of(figure) + " count in this figure, so it is not written.")
                : Optional.empty();
    }

    /** Whether a figure may be written. */
    public boolean allows(Figure figure) {
        return reason(figure).isEmpty();
    }

    private static boolean isOfPeople(Figure figure) {
        return !figure.unit().equals("posts");
    }

    private static boolean isShare(Figure figure) {
        return figure.unit().equals("percent") || figure.unit().equals("mean");
    }

    private static String of(Figure figure) {
        return isShare(figure) ? " of " + FigureText.counted(figure.denominator()) : "";
    }

    private static @Nullable BigDecimal rest(Figure figure) {
        return figure.numerator() == null || figure.denominator() == null
                ? null
                : figure.denominator().subtract(figure.numerator());
    }
}
