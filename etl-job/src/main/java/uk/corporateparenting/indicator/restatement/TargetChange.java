package uk.corporateparenting.indicator.restatement;

import static uk.corporateparenting.indicator.FigureText.target;
import static uk.corporateparenting.indicator.FigureText.word;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.indicator.figure.Rating;

/** Whether a figure is rated otherwise because something else is wanted of it. */
final class TargetChange {

    private TargetChange() {}

    /** The part that says so, which counts for nothing; nothing where the target is the same. */
    static Optional<Part> between(Restatement restatement) {
        return restatement.before().flatMap(before -> restatement.after()
                .filter(after -> !wanted(before).equals(wanted(after)) || isRatedOtherwise(before, after))
                .map(after -> Part.withoutCase(
                        Cause.TARGET_CHANGE,
                        Share.NONE,
                        "%s, %s -> %s, %s".formatted(
                                wanted(before), rating(before.rating()), wanted(after), rating(after.rating())))));
    }

    /** The same value has another rating: the tolerance, or whether equality meets the target. */
    private static boolean isRatedOtherwise(Figure before, Figure after) {
        return before.rating() != after.rating() && isSame(before.value(), after.value());
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }

    private static String wanted(Figure figure) {
        return target(figure.targetOperator(), figure.target(), figure.unit());
    }

    private static String rating(@Nullable Rating rating) {
        return rating == null ? "not rated" : word(rating.name());
    }
}
