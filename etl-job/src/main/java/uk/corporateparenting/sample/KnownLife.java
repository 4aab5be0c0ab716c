package uk.corporateparenting.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A life as the system knows it on a night. */
record KnownLife(Life life, LocalDate night, List<KnownStay> stays) {

    static KnownLife of(Life life, LocalDate night) {
        return new KnownLife(life, night,
                life.stays().stream().map(stay -> KnownStay.of(stay, night)).flatMap(Optional::stream).toList());
    }

    LocalDate windowStart() {
        return Table.windowStart(night);
    }

    /** Whether a dated event recorded so is in tonight's extract. */
    boolean shows(LocalDate on, Recording recording) {
        return !on.isAfter(night) && !on.isBefore(windowStart()) && recording.visibleOn(night);
    }

    /** The stays that tonight's extract still reaches. */
    List<KnownStay> recentStays() {
        var start = windowStart();
        return stays.stream()
                .filter(stay -> {
                    var end = stay.end();
                    return end == null || !end.isBefore(start);
                })
                .toList();
    }

    /** Whether tonight's extract has the child at all. */
    boolean isWritten() {
        return life.stays().isEmpty() || !recentStays().isEmpty();
    }
}
