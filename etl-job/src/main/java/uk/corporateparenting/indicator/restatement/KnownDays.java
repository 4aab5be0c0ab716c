package uk.corporateparenting.indicator.restatement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.indicator.restatement.CaseCourse.Span;

/** The day up to which each publication could know things of a figure. */
final class KnownDays {

    private final MonthEnd month;
    private final Publications publications;
    private final IntFunction<LocalDate> ofPanel;
    private final Map<Integer, LocalDate> days = new HashMap<>();

    /**
     * Of a month's figure.
     *
     * @param ofPanel
     *            the day a publication gives for it, given the day of the night
     */
    KnownDays(MonthEnd month, Publications publications, IntFunction<LocalDate> ofPanel) {
        this.month = month;
        this.publications = publications;
        this.ofPanel = ofPanel;
    }

    /** What both could know: later days bear on neither. */
    KnownBy both(Span span) {
        var before = day(span.before());
        var after = day(span.after());
        return new KnownBy(month, before.isBefore(after) ? before : after);
    }

    /** Whether the month was still running before. */
    boolean wentOn(Span span) {
        return !ofNight(span.before()).equals(ofNight(span.after()));
    }

    private LocalDate day(int publication) {
        return days.computeIfAbsent(publication, ofPanel::apply);
    }

    private LocalDate ofNight(int publication) {
        return month.knownOn(publications.businessDate(publication));
    }
}
