package uk.corporateparenting.sample.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.corporateparenting.sample.care.Recording;

/** A life as the system knows it on a night. */
public record KnownLife(Life life, LocalDate night, List<KnownStay> stays) {

    private static final int WINDOW_YEARS = 6;

    /**
     * How far back the extract of a night reaches: a row that ended earlier is not written any more.
     */
    public static LocalDate windowStart(LocalDate night) {
        return night.minusYears(WINDOW_YEARS);
    }

    /** What of a life is known on a night. */
    public static KnownLife of(Life life, LocalDate night) {
        return new KnownLife(life, night,
                life.stays().stream().map(stay -> KnownStay.of(stay, night)).flatMap(Optional::stream).toList());
    }

    /** The first day that an extract of tonight reaches back to. */
    public LocalDate windowStart() {
        return windowStart(night);
    }

    /** Whether a dated event recorded so is in tonight's extract. */
    public boolean shows(LocalDate on, Recording recording) {
        return !on.isAfter(night) && !on.isBefore(windowStart()) && recording.visibleOn(night);
    }

    /** The stays that tonight's extract still reaches. */
    public List<KnownStay> recentStays() {
        var start = windowStart();
        return stays.stream()
                .filter(stay -> {
                    var end = stay.end();
                    return end == null || !end.isBefore(start);
                })
                .toList();
    }

    /** Whether tonight's extract has the child at all. */
    public boolean isWritten() {
        return life.stays().isEmpty() || !recentStays().isEmpty();
    }
}
