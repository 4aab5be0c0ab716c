package uk.corporateparenting.reckoning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything a night says about one child; the child itself is null when the person file has no
 * such row.
 */
record ChildHistory(
        String id,
        @Nullable Child child,
        List<CarePeriod> periods,
        List<Placement> placements,
        List<LegalSpell> legalSpells,
        List<Review> reviews) {

    /** The night as it would have looked on the day, nothing after it known. */
    ChildHistory asKnownOn(LocalDate day) {
        return new ChildHistory(id, child,
                periods.stream().map(period -> period.knownOn(day)).flatMap(Optional::stream).toList(),
                Dated.knownOn(day, placements),
                Dated.knownOn(day, legalSpells),
                reviews.stream().filter(review -> !review.heldOn().isAfter(day)).toList());
    }

    /** The identifiers of the periods of care of which nobody can say whether they are one. */
    Set<String> undetermined(LocalDate businessDate) {
        var known = asKnownOn(businessDate);
        return known.periods().stream()
                .filter(period -> Quarantine.takesOut(period, known, businessDate))
                .map(CarePeriod::id)
                .collect(Collectors.toSet());
    }

    /** The child's episode before one, whatever period of care it belongs to. */
    Optional<Episode> episodeBefore(Episode episode) {
        return periods.stream()
                .flatMap(period -> period.episodes().stream())
                .filter(other -> other.span().start().isBefore(episode.span().start()))
                .max(Comparator.comparing(Episode::span, Span.IN_ORDER));
    }
}
