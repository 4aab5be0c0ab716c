package uk.corporateparenting.reckoning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A period of care: its episodes in order of start, never none (§6.12 #4). */
record CarePeriod(
        String id,
        List<Episode> episodes) {

    static Optional<CarePeriod> of(String id, List<Episode> episodes) {
        return episodes.isEmpty()
                ? Optional.empty()
                : Optional.of(new CarePeriod(id, episodes.stream()
                        .sorted(Comparator.comparing(Episode::span, Span.IN_ORDER))
                        .toList()));
    }

    /** The day care began: as recorded, but no later than the first episode. */
    LocalDate entered() {
        return Objects.requireNonNull(episodes.stream().map(Episode::entered).min(LocalDate::compareTo).orElse(null));
    }

    LocalDate ended() {
        return episodes.getLast().span().end();
    }

    boolean hasEndedBy(LocalDate day) {
        return !ended().isAfter(day);
    }

    String lastReason() {
        return episodes.getLast().ceasedReason();
    }

    /** From the day of entry to the end. */
    Span span() {
        return new Span(entered(), ended());
    }

    boolean isInCareOn(LocalDate day) {
        return episodes.stream().anyMatch(episode -> episode.span().covers(day));
    }

    /**
     * Whether an episode that keeps the carer (legal status, or placement with the same carer) starts
     * on the day.
     */
    boolean keepsCarerOn(LocalDate day) {
        return episodes.stream()
                .filter(episode -> episode.span().start().equals(day))
                .anyMatch(episode -> List.of("L", "T", "U").contains(episode.startReason()));
    }

    boolean hasGap() {
        for (int i = 1; i < episodes.size(); i++) {
            if (episodes.get(i).span().start().isAfter(episodes.get(i - 1).span().end())) {
                return true;
            }
        }
        return false;
    }

    /**
     * A period entered by the day is known, also where its first episode in the files is a later one.
     */
    Optional<CarePeriod> knownOn(LocalDate day) {
        var known = Dated.knownOn(day, episodes);
        var isEnteredBefore = known.isEmpty() && !entered().isAfter(day);
        return of(id, isEnteredBefore
                ? List.of(episodes.getFirst().during(episodes.getFirst().span().asKnownOn(day)))
                : known);
    }

    /**
     * Nobody is looked after from the day on, whatever the rows say; what they say of a day after it is
     * no reason for the end.
     */
    Optional<CarePeriod> cutAt(LocalDate day) {
        return of(id, episodes.stream()
                .filter(episode -> episode.span().start().isBefore(day))
                .map(episode -> ended().isAfter(day) ? episode.cutAt(day) : episode)
                .toList());
    }
}
