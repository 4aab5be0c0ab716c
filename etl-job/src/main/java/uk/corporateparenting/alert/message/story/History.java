package uk.corporateparenting.alert.message.story;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.indicator.figure.FigureState;
import uk.corporateparenting.indicator.figure.Figures;
import uk.corporateparenting.indicator.figure.Rating;

/**
 * The headline figures of an indicator up to a month end, the newest first. Those before it have
 * been published; it may still be provisional where somebody looks ahead.
 */
public record History(List<Figure> figures) {

    public History {
        figures = List.copyOf(figures);
    }

    /** On a basis up to a month end; nothing where that has no figure. */
    public static Optional<History> of(
            DSLContext sql, int authorityKey, String code, PeriodBasis basis, MonthEnd last) {
        var figures = Figures.headlines(sql, authorityKey, code, basis).stream()
                .filter(figure -> figure.monthEnd().compareTo(last) <= 0)
                .filter(figure -> figure.monthEnd().equals(last) || figure.state() != FigureState.PROVISIONAL)
                .toList();
        return figures.isEmpty() || !figures.getFirst().monthEnd().equals(last)
                ? Optional.empty()
                : Optional.of(new History(figures));
    }

    /** Without the months before one, but for its own. */
    public History from(YearMonth first) {
        return new History(figures.stream()
                .filter(figure -> figure.equals(current()) || !figure.monthEnd().month().isBefore(first))
                .toList());
    }

    /** The figure it is about. */
    public Figure current() {
        return figures.getFirst();
    }

    /** The figure of a month end. */
    public Optional<Figure> at(MonthEnd monthEnd) {
        return figures.stream().filter(figure -> figure.monthEnd().equals(monthEnd)).findFirst();
    }

    /** How a month end was rated; nothing where there is no target or no value. */
    public Optional<Rating> ratingAt(MonthEnd monthEnd) {
        return at(monthEnd).flatMap(figure -> Optional.ofNullable(figure.rating()));
    }

    /** The last month ends, the oldest first; as many as there are. */
    public List<MonthEnd> lastMonths(int count) {
        var oldest = figures.getLast().monthEnd();
        var months = new ArrayList<MonthEnd>();
        for (var month = current().monthEnd(); months.size() < count
                && month.compareTo(oldest) >= 0; month = month.previous()) {
            months.addFirst(month);
        }
        return months;
    }

    /** The values of the months without a gap before this one and its own, the oldest first. */
    public List<BigDecimal> unbrokenValues() {
        return IntStream.range(0, figures.size())
                .takeWhile(index -> figures.get(index).value() != null
                        && (index == 0 || follows(figures.get(index - 1), figures.get(index))))
                .mapToObj(index -> Objects.requireNonNull(figures.get(index).value()))
                .toList()
                .reversed();
    }

    private static boolean follows(Figure later, Figure earlier) {
        return later.monthEnd().previous().equals(earlier.monthEnd());
    }
}
