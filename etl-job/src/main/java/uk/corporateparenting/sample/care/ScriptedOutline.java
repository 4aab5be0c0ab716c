package uk.corporateparenting.sample.care;

import java.time.LocalDate;
import java.util.List;
import uk.corporateparenting.sample.care.Outline.Span;
import uk.corporateparenting.sample.script.ScriptedAllocation;
import uk.corporateparenting.sample.script.ScriptedChild;

/** A scripted life in one line. */
public final class ScriptedOutline {

    private static final String NO_REASON = "";

    private ScriptedOutline() {}

    /** The outline of a child told in full. */
    public static Outline of(ScriptedChild script) {
        return new Outline(script.number(), kind(script), script.born(), List.of(span(script)));
    }

    private static LifeKind kind(ScriptedChild script) {
        return script.stay().isEmpty()
                ? LifeKind.IN_NEED
                : script.arrivedAlone() ? LifeKind.UNACCOMPANIED : LifeKind.LONG_TERM;
    }

    /** A child in need is known as long as it has a worker. */
    private static Span span(ScriptedChild script) {
        return script.stay()
                .map(stay -> new Span(stay.start(), stay.end(), stay.exit()))
                .orElseGet(() -> new Span(
                        script.allocations().stream().map(ScriptedAllocation::start).min(LocalDate::compareTo)
                                .orElseThrow(),
                        script.allocations().stream().map(ScriptedAllocation::end).max(LocalDate::compareTo)
                                .orElseThrow(),
                        NO_REASON));
    }
}
