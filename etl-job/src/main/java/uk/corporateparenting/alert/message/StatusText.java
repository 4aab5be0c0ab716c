package uk.corporateparenting.alert.message;

import org.jspecify.annotations.Nullable;
import uk.corporateparenting.indicator.FigureText;
import uk.corporateparenting.indicator.figure.Change;
import uk.corporateparenting.indicator.figure.Rating;

/** Ratings and changes as the printed reports write them: a symbol and always the word. */
final class StatusText {

    /** A symbol alone at the end of a line says nothing. */
    private static final String UNBROKEN = "\u00a0";

    private StatusText() {}

    /** For example ✗ Poor. */
    static String of(@Nullable Rating rating) {
        return rating == null ? "Not rated" : symbol(rating) + UNBROKEN + word(rating);
    }

    /** For example Poor. */
    static String word(@Nullable Rating rating) {
        return rating == null ? "Not rated" : FigureText.word(rating.name());
    }

    /** For example ▼ Deteriorated: up is better, whichever way the value goes. */
    static String of(Change change) {
        return symbol(change) + UNBROKEN + FigureText.word(change.name());
    }

    private static String symbol(Rating rating) {
        return switch (rating) {
            case STRONG -> "✓";
            case ACCEPTABLE -> "!";
            case POOR -> "✗";
        };
    }

    private static String symbol(Change change) {
        return switch (change) {
            case IMPROVED -> "▲";
            case DETERIORATED -> "▼";
            case SAME -> "▬";
        };
    }
}
