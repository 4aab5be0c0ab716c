package uk.corporateparenting.job.command.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static uk.corporateparenting.indicator.FigureText.counted;
import static uk.corporateparenting.indicator.FigureText.value;
import static uk.corporateparenting.indicator.FigureText.word;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.indicator.restatement.CaseStanding;
import uk.corporateparenting.indicator.restatement.Cause;
import uk.corporateparenting.indicator.restatement.Part;
import uk.corporateparenting.indicator.restatement.Restatement;

/** Why one figure of a council changed, in words. */
record ExplainedFigure(
        String authority,
        YearMonth month,
        String indicator,
        String fromNight,
        String toNight,
        List<Restatement> restatements) {

    /** What the figure said and says, and what each cause adds up to. */
    String summary() {
        return "%s of %s for %s, from the night %s to %s%n".formatted(indicator, month, authority, fromNight, toNight)
                + restatements.stream().map(ExplainedFigure::summary).collect(joining());
    }

    /** How a case stands. */
    static String standing(Optional<CaseStanding> standing) {
        return standing.map(stands -> {
            var number = stands.value();
            var value = number == null ? "" : " " + counted(number);
            return (stands.inNumerator() ? "met" : "not met") + value
                    + (stands.isRepeated() ? ", counted already" : "");
        }).orElse("no case");
    }

    /** A number with its sign. */
    static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + counted(number);
    }

    private static String summary(Restatement restatement) {
        var all = restatement.difference();
        var lines = new StringBuilder("%s: %s -> %s, %s / %s%n".formatted(
                word(restatement.basis().name()),
                said(restatement.before()),
                said(restatement.after()),
                signed(all.numerator()),
                signed(all.denominator())));
        restatement.parts().stream().collect(groupingBy(Part::cause, TreeMap::new, toList()))
                .forEach((cause, parts) -> lines.append(summary(cause, parts)));
        return lines.toString();
    }

    private static String summary(Cause cause, List<Part> parts) {
        return "  %s: %d, %s / %s%n".formatted(
                word(cause.name()),
                parts.size(),
                signed(parts.stream().map(part -> part.share().numerator()).reduce(BigDecimal.ZERO, BigDecimal::add)),
                signed(parts.stream().map(part -> part.share().denominator()).reduce(BigDecimal.ZERO,
                        BigDecimal::add)));
    }

    private static String said(Optional<Figure> figure) {
        return figure.map(says -> value(says.value(), says.unit())
                + (says.denominator() == null
                        ? ""
                        : " (" + counted(says.numerator()) + " / " + counted(says.denominator()) + ")"))
                .orElse("-");
    }
}
