package uk.corporateparenting.reckoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sorts a night's rows by child, and finds the period of care a row belongs to where it names only
 * the child.
 */
final class Histories {

    private final Map<String, String> ownerOfPeriod = new HashMap<>();
    private final Map<String, List<CarePeriod>> periods = new TreeMap<>();
    private final Map<String, List<Placement>> placements;
    private final Map<String, List<LegalSpell>> legalSpells;
    private final Map<String, List<Review>> reviews;
    private final Map<String, Child> children;

    private Histories(Night night) {
        night.episodes().forEach(episode -> ownerOfPeriod.put(episode.period(), episode.child()));
        by(night.episodes(), Episode::child).forEach((child, episodes) -> periods.put(child,
                by(episodes, Episode::period).entrySet().stream()
                        .map(each -> CarePeriod.of(each.getKey(), each.getValue()))
                        .flatMap(Optional::stream)
                        .toList()));
        children = night.children();
        placements = by(night.placements().stream()
                .filter(placement -> !placement.span().isEmpty())
                .map(this::placed)
                .toList(), Placement::child);
        legalSpells = by(night.legalSpells(), LegalSpell::child);
        reviews = by(night.reviews().stream().map(this::placed).toList(), Review::child);
    }

    /** One history for every child that has an episode. */
    static List<ChildHistory> of(Night night) {
        return new Histories(night).all();
    }

    private List<ChildHistory> all() {
        var all = new ArrayList<ChildHistory>();
        periods.forEach((child, itsPeriods) -> all.add(new ChildHistory(child, children.get(child), itsPeriods,
                placements.getOrDefault(child, List.of()), legalSpells.getOrDefault(child, List.of()),
                reviews.getOrDefault(child, List.of()))));
        return all;
    }

    private Placement placed(Placement placement) {
        var child = owner(placement.child(), placement.period());
        return placement.of(child, period(child, placement.period(), placement.span()));
    }

    private Review placed(Review review) {
        var child = owner(review.child(), review.period());
        var day = new Span(review.heldOn(), review.heldOn().plusDays(1));
        return new Review(child, period(child, review.period(), day), review.heldOn());
    }

    private String owner(String child, String period) {
        return child.isEmpty() ? ownerOfPeriod.getOrDefault(period, "") : child;
    }

    /**
     * The period named, if it is the child's; else the child's period that the row starts in; else
     * none.
     */
    private String period(String child, String named, Span span) {
        var itsPeriods = periods.getOrDefault(child, List.of());
        if (itsPeriods.stream().anyMatch(period -> period.id().equals(named))) {
            return named;
        }
        return itsPeriods.stream()
                .filter(period -> period.span().covers(span.start()))
                .map(CarePeriod::id)
                .findFirst()
                .orElse("");
    }

    private static <T> Map<String, List<T>> by(List<T> rows, Function<T, String> key) {
        return rows.stream().collect(Collectors.groupingBy(key));
    }
}
