package uk.corporateparenting.job.printed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.indicator.FigureText;
import uk.corporateparenting.indicator.figure.Change;
import uk.corporateparenting.indicator.figure.Figure;

/** A printed figure and ours, which a month not yet computed does not have. */
record Beside(PrintedFigure printed, Optional<Figure> figure) {

    /** How the two compare. */
    enum Outcome {
        EQUAL, NOT_PRINTED, EXPLAINED, DIFFERS
    }

    Outcome outcome() {
        if (!printed.mustEqual()) {
            return printed.printed().isEmpty() ? Outcome.NOT_PRINTED : Outcome.EXPLAINED;
        }
        return figure.filter(this::isEqual).isPresent() ? Outcome.EQUAL : Outcome.DIFFERS;
    }

    private boolean isEqual(Figure ours) {
        return switch (printed.quantity()) {
            case VALUE -> isSame(ours.value());
            case NUMERATOR -> isSame(ours.numerator());
            case DENOMINATOR -> isSame(ours.denominator());
            case TARGET -> isSame(ours.target()) && ours.targetOperator() != null
                    && printed.printed().startsWith(ours.targetOperator());
            case RATING -> printed.printed().equals(FigureText.word(nameOf(ours.rating())));
            case CHANGE -> printed.printed().equals("▲") == (ours.change() == Change.IMPROVED);
            case AS_AT -> namesMonth(ours);
        };
    }

    /** To the last digit that is printed. */
    private boolean isSame(@Nullable BigDecimal number) {
        var digits = new BigDecimal(printed.printed().replaceAll("[^0-9.]", ""));
        return number != null && number.setScale(digits.scale(), RoundingMode.HALF_UP).compareTo(digits) == 0;
    }

    /** A report names the day by its month, or by its term. */
    private boolean namesMonth(Figure ours) {
        var month = YearMonth.from(ours.asAt());
        var name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        return printed.printed().contains(name)
                || (printed.printed().contains("Autumn Term " + month.getYear()) && name.equals("December"));
    }

    /** Ours, as exact as it is kept. */
    String ours() {
        return figure.map(ours -> switch (printed.quantity()) {
            case VALUE -> exact(ours.value()) + (ours.unit().equals("percent") ? "%" : "");
            case NUMERATOR -> FigureText.counted(ours.numerator());
            case DENOMINATOR -> FigureText.counted(ours.denominator());
            case TARGET -> FigureText.target(ours.targetOperator(), ours.target(), ours.unit());
            case RATING -> FigureText.word(nameOf(ours.rating()));
            case CHANGE -> FigureText.word(nameOf(ours.change()));
            case AS_AT -> ours.asAt().toString();
        }).orElse("none");
    }

    /** How many of how many, where the value is a share of something. */
    String counted() {
        return figure
                .filter(ours -> printed.quantity() == PrintedFigure.Quantity.VALUE && ours.denominator() != null)
                .map(ours -> FigureText.counted(ours.numerator()) + " / " + FigureText.counted(ours.denominator()))
                .orElse("");
    }

    private static String exact(@Nullable BigDecimal value) {
        return FigureText.counted(value);
    }

    private static @Nullable String nameOf(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
