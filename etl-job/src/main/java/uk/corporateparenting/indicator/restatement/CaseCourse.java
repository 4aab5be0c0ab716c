package uk.corporateparenting.indicator.restatement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.corporateparenting.calendar.PeriodBasis;

/** One case of a figure through all publications. */
record CaseCourse(PeriodBasis basis, String caseKey, int childKey, List<Version> versions) {

    private static final int NO_CHILD = -1;

    CaseCourse {
        versions = List.copyOf(versions);
    }

    /** How it stood from one publication on, until another. */
    record Version(CaseStanding standing, int knownFrom, int knownTo) {

        private boolean isOf(int publication) {
            return knownFrom <= publication && publication < knownTo;
        }
    }

    /** How it stood in a publication; nothing where it was no case. */
    Optional<CaseStanding> at(int publication) {
        return versions.stream().filter(version -> version.isOf(publication)).map(Version::standing).findFirst();
    }

    boolean moved(int earlier, int later) {
        return !at(earlier).equals(at(later));
    }

    /**
     * The publications between which it moved: the one before its first move and that of its last. What
     * came before or after is not why.
     */
    Span span(int earlier, int later) {
        var moves = versions.stream()
                .flatMapToInt(version -> IntStream.of(version.knownFrom(), version.knownTo()))
                .filter(publication -> publication > earlier && publication <= later)
                .filter(publication -> moved(publication - 1, publication))
                .summaryStatistics();
        return new Span(moves.getMin() - 1, moves.getMax());
    }

    /** Whom the source speaks of: the child or, of a post or a worker, what its key begins with. */
    Object subject() {
        return childKey == NO_CHILD ? caseKey.split("/", 2)[0] : (Object) childKey;
    }

    /** Two publications. */
    record Span(int before, int after) {}
}
