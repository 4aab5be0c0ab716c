package uk.corporateparenting.reckoning;

import java.time.LocalDate;

/**
 * A row of care. Codes and the period are empty where the source has none; {@code entered} is never
 * after the start.
 */
record Episode(
        String id,
        String child,
        String period,
        Span span,
        String startReason,
        String ceasedReason,
        LocalDate entered) implements Dated<Episode> {

    static final String CONTINUES = "X1";

    @Override
    public Episode during(Span other) {
        return new Episode(id, child, period, other, startReason, ceasedReason, entered);
    }

    Episode inPeriod(String other) {
        return new Episode(id, child, other, span, startReason, ceasedReason, entered);
    }

    /** Ended on a day the source does not give a reason for. */
    Episode cutAt(LocalDate day) {
        return new Episode(id, child, period, span.endingBy(day), startReason, "", entered);
    }

    boolean continues() {
        return ceasedReason.equals(CONTINUES);
    }
}
