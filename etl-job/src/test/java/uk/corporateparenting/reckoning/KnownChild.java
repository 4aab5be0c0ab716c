package uk.corporateparenting.reckoning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A child as known on a day: no later row or end, care cut at the 18th birthday, undetermined
 * periods apart.
 */
final class KnownChild {

    private final LocalDate known;
    private final @Nullable Child child;
    private final ChildHistory history;
    private final List<CarePeriod> everyPeriod;
    private final List<CarePeriod> periods;

    KnownChild(ChildHistory everything, Set<String> undetermined, LocalDate known) {
        this.known = known;
        child = everything.child();
        history = everything.asKnownOn(known);
        everyPeriod = history.periods();
        var adulthood = child == null ? Span.OPEN : child.eighteenthBirthday(known);
        periods = everyPeriod.stream()
                .filter(period -> !undetermined.contains(period.id()))
                .map(period -> period.cutAt(adulthood))
                .flatMap(Optional::stream)
                .toList();
    }

    String id() {
        return history.id();
    }

    /** The periods of care that can be counted. */
    List<CarePeriod> periods() {
        return periods;
    }

    @Nullable
    Integer age() {
        return child == null ? null : child.ageOn(known);
    }

    /**
     * The period of care the child is in on the day things are known, unless on a short break (§6.12
     * #1).
     */
    Optional<CarePeriod> current() {
        return isShortBreakOn(known)
                ? Optional.empty()
                : periods.stream().filter(period -> period.isInCareOn(known)).findFirst();
    }

    /** §6.12 #2. */
    Optional<LegalStatus> legalStatusOn(LocalDate day) {
        return history.legalSpells().stream()
                .filter(spell -> spell.status().isLookedAfter() && spell.span().covers(day))
                .max(Comparator.comparing(LegalSpell::span, Span.IN_ORDER)
                        .thenComparing(LegalSpell::status, Comparator.reverseOrder()))
                .map(LegalSpell::status);
    }

    boolean isShortBreakOn(LocalDate day) {
        return legalStatusOn(day).filter(LegalStatus::isShortBreak).isPresent();
    }

    /** §6.12 #5. */
    Optional<Placement> placementOn(LocalDate day) {
        return history.placements().stream()
                .filter(placement -> placement.span().covers(day))
                .max(Comparator.comparing(Placement::span, Span.IN_ORDER).thenComparing(Placement::id));
    }

    List<PlacementSpell> spellsOf(CarePeriod period) {
        var uncut = everyPeriod.stream().filter(each -> each.id().equals(period.id())).findFirst().orElse(period);
        return PlacementSpell.of(uncut,
                history.placements().stream().filter(row -> row.period().equals(period.id())).toList());
    }

    /**
     * The spells of every period of care, undetermined ones too (§6.12 #7: whatever period they belong
     * to).
     */
    List<PlacementSpell> spells() {
        return everyPeriod.stream().flatMap(period -> spellsOf(period).stream()).toList();
    }

    /** The days on which a review of the period was held, each once, in order. */
    List<LocalDate> reviewsOf(CarePeriod period) {
        return history.reviews().stream()
                .filter(review -> review.period().equals(period.id()))
                .map(Review::heldOn)
                .filter(period.span()::covers)
                .distinct()
                .sorted()
                .toList();
    }
}
