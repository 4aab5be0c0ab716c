package uk.corporateparenting.sample.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.care.Outline.Span;
import uk.corporateparenting.sample.chance.Chance;

/** A legal status (national code) from a day on. */
record LegalStep(LocalDate on, String status) {

    /** The orders of one span of care, the first on its first day. */
    static List<LegalStep> of(Outline outline, Span span, @Nullable AdoptionPath adoption, Chance chance) {
        var steps = new ArrayList<LegalStep>();
        var start = span.start();
        switch (outline.kind()) {
            case RETURNED_HOME, VOLUNTARY -> {
                if (chance.happens(0.12)) {
                    steps.add(new LegalStep(start, chance.happens(0.7) ? "L1" : "L2"));
                }
                steps.add(new LegalStep(steps.isEmpty() ? start : start.plusDays(3), "V2"));
            }
            case UNACCOMPANIED -> steps.add(new LegalStep(start, "V2"));
            case IN_NEED -> {
            }
            case REMANDED -> steps.add(new LegalStep(start, chance.happens(0.9) ? "J1" : "J3"));
            case SHORT_BREAKS -> steps.add(new LegalStep(start, outline.number() % 2 == 0 ? "V3" : "V4"));
            case PROCEEDINGS -> steps.add(new LegalStep(beforeOrders(steps, start, chance), "C1"));
            case LONG_TERM -> {
                var interim = beforeOrders(steps, start, chance);
                steps.add(new LegalStep(interim, "C1"));
                steps.add(new LegalStep(interim.plusDays(chance.between(190, 400)), "C2"));
            }
            case ADOPTED, NEVER_MATCHED -> {
                steps.add(new LegalStep(beforeOrders(steps, start, chance), "C1"));
                if (adoption != null) {
                    steps.add(new LegalStep(adoption.order(), "E1"));
                    if (adoption.reversed() != null) {
                        steps.add(new LegalStep(adoption.reversed(), "C2"));
                    }
                }
            }
        }
        return steps;
    }

    /** Adds what came before the interim order, if anything did, and returns the day of the order. */
    private static LocalDate beforeOrders(List<LegalStep> steps, LocalDate start, Chance chance) {
        if (chance.happens(0.28)) {
            steps.add(new LegalStep(start, "V2"));
            return start.plusDays(chance.between(14, 110));
        }
        if (chance.happens(0.1)) {
            steps.add(new LegalStep(start, "L2"));
            return start.plusDays(chance.between(5, 8));
        }
        return start;
    }
}
