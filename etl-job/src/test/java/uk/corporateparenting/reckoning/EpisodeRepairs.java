package uk.corporateparenting.reckoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The named repairs, child by child: an open episode that is not the last ends at the next start
 * (142), so does one that overlaps the next (501), and a one-day gap inside a period of care is
 * joined (433). What has no length is left out. Episodes without a period of care are chained into
 * one while they continue (§6.12 #26).
 */
final class EpisodeRepairs {

    private static final Comparator<Episode> IN_ORDER = Comparator.comparing(Episode::span, Span.IN_ORDER)
            .thenComparing(Episode::id);

    private EpisodeRepairs() {}

    static List<Episode> apply(List<Episode> episodes) {
        return byChildThen(episodes, each -> joined(endingAtTheNextStart(chained(each))));
    }

    private static List<Episode> byChildThen(List<Episode> episodes, Function<List<Episode>, List<Episode>> repair) {
        return episodes.stream()
                .filter(episode -> !episode.span().isEmpty())
                .sorted(IN_ORDER)
                .collect(Collectors.groupingBy(Episode::child))
                .values()
                .stream()
                .flatMap(each -> repair.apply(each).stream())
                .toList();
    }

    private static List<Episode> chained(List<Episode> ordered) {
        var chained = new ArrayList<Episode>();
        for (var episode : ordered) {
            if (!episode.period().isEmpty()) {
                chained.add(episode);
            } else if (!chained.isEmpty() && isFollowedBy(chained.getLast(), episode)) {
                chained.add(episode.inPeriod(chained.getLast().period()));
            } else {
                chained.add(episode.inPeriod(episode.child() + "/" + episode.span().start()));
            }
        }
        return chained;
    }

    /** Said to continue; or left open and care does not start anew. */
    private static boolean isFollowedBy(Episode episode, Episode next) {
        return episode.continues() || (episode.span().isOpen() && !next.startReason().equals("S"));
    }

    private static List<Episode> endingAtTheNextStart(List<Episode> ordered) {
        var repaired = new ArrayList<Episode>();
        for (int i = 0; i < ordered.size(); i++) {
            var next = i + 1 < ordered.size() ? ordered.get(i + 1).span().start() : Span.OPEN;
            var episode = ordered.get(i).during(ordered.get(i).span().endingBy(next));
            if (!episode.span().isEmpty()) {
                repaired.add(episode);
            }
        }
        return repaired;
    }

    private static List<Episode> joined(List<Episode> ordered) {
        return InclusiveEnds.reachTheNextStart(ordered, Episode::period);
    }
}
