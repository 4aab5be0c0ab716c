package uk.corporateparenting.sample.care;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.care.Outline.Span;
import uk.corporateparenting.sample.chance.Chance;

/** The milestones on the way to adopters; without a match the decision is reversed. */
public record AdoptionPath(
        LocalDate decision,
        LocalDate order,
        @Nullable LocalDate matched,
        @Nullable LocalDate placed,
        @Nullable LocalDate reversed,
        boolean byCarers) {

    static Optional<AdoptionPath> of(Outline outline, Span span, Chance chance) {
        return switch (outline.kind()) {
            case ADOPTED -> Optional.of(adopted(span, chance));
            case NEVER_MATCHED -> Optional.of(neverMatched(span, chance));
            default -> Optional.empty();
        };
    }

    private static AdoptionPath adopted(Span span, Chance chance) {
        var order = span.start().plusDays((long) (span.days() * (0.28 + 0.08 * chance.share())));
        var placed = span.start().plusDays((long) (span.days() * (0.51 + 0.11 * chance.share())));
        return new AdoptionPath(order.minusDays(chance.between(20, 60)), order,
                placed.minusDays(chance.between(8, 30)), placed, null, chance.happens(0.1));
    }

    private static AdoptionPath neverMatched(Span span, Chance chance) {
        var order = span.start().plusDays(chance.between(220, 330));
        return new AdoptionPath(order.minusDays(chance.between(20, 60)), order, null, null,
                order.plusDays(chance.between(400, 700)), false);
    }
}
