package uk.corporateparenting.alert;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.corporateparenting.alert.breach.Addressee;
import uk.corporateparenting.alert.message.Mail;
import uk.corporateparenting.indicator.FigureText;
import uk.corporateparenting.setting.IndicatorPolicy;

/**
 * The words of a breach mail: the figure, the target, the month before, the count behind it, the
 * data date.
 */
record BreachMail(String subject, String body) {

    private static final int LONGEST_SUBJECT = 78;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Those words as a mail. */
    Mail mail() {
        return new Mail(subject, body, "", List.of(), "");
    }

    static BreachMail of(
            Publication publication,
            List<FallenFigure> fallen,
            Policies policies,
            Addressee recipient) {
        var figures = fallen.stream()
                .map(figure -> paragraph(figure, policies.of(figure.indicator())))
                .collect(Collectors.joining("\n"));
        var body = """
                %s
                Council: %s
                Data to: %s (publication %d, complete)

                You get this, %s, because you are named head of service for it.
                It holds no child's details. The cases behind a figure are listed by the
                command "cases" for those who may see them.
                """.formatted(
                figures,
                publication.council().name(),
                DAY.format(publication.dataDate()),
                publication.number(),
                recipient.name());
        return new BreachMail(subject(publication, fallen), body);
    }

    /**
     * The first of these that fits: with the target, with the month cut short, without the target, cut.
     */
    private static String subject(Publication publication, List<FallenFigure> fallen) {
        var worst = fallen.getFirst();
        var name = FigureText.word(worst.indicator().toUpperCase(Locale.ROOT));
        var value = FigureText.value(worst.value(), worst.unit());
        var target = ", target " + FigureText.target(worst.operator(), worst.target(), worst.unit());
        var more = fallen.size() > 1 ? " and " + (fallen.size() - 1) + " more" : "";
        var council = publication.council().name();
        var start = "Poor: " + name + " " + value;
        var longest = start + target + more + place(council, MONTH, worst);
        return Stream.of(
                longest,
                start + target + more + place(council, SHORT_MONTH, worst),
                start + more + place(council, SHORT_MONTH, worst))
                .filter(subject -> subject.length() <= LONGEST_SUBJECT)
                .findFirst()
                .orElseGet(() -> longest.substring(0, LONGEST_SUBJECT));
    }

    private static String place(String council, DateTimeFormatter month, FallenFigure figure) {
        return " (" + council + ", " + month.format(figure.monthEnd()) + ")";
    }

    private static String paragraph(FallenFigure figure, IndicatorPolicy policy) {
        return """
                POOR  %s
                %s, target %s. %s
                %s.
                """.formatted(
                figure.title(),
                FigureText.value(figure.value(), figure.unit()),
                FigureText.target(figure.operator(), figure.target(), figure.unit()),
                comparison(figure),
                sentence(figure, policy));
    }

    private static String comparison(FallenFigure figure) {
        var before = figure.monthEnd().withDayOfMonth(1).minusDays(1);
        return figure.previousValue() == null
                ? "No figure for " + MONTH.format(before) + "."
                : FigureText.word(figure.change()) + " from "
                        + FigureText.value(figure.previousValue(), figure.unit()) + " in " + month(before) + ".";
    }

    private static String month(LocalDate day) {
        return MONTH.format(day);
    }

    private static String sentence(FallenFigure figure, IndicatorPolicy policy) {
        return policy.sentence()
                .replace("{numerator}", FigureText.counted(figure.numerator()))
                .replace("{denominator}", FigureText.counted(figure.denominator()))
                .replace("{value}", FigureText.value(figure.value(), figure.unit()))
                .replace("{month}", month(figure.monthEnd()))
                .replaceAll("\\.$", "");
    }
}
