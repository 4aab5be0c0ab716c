package uk.corporateparenting.indicator.restatement;

import java.util.Optional;

/**
 * What one case adds to the difference of a figure, or what the figure is seen against.
 *
 * @param caseKey
 *            blank where it is no case
 * @param childKey
 *            the child's pseudonym, -1 where the case is none of a child
 * @param before
 *            how it stood on the earlier night; nothing where it was no case
 * @param share
 *            signed
 * @param evidence
 *            where the reason can be seen: a table, files of the configuration, the targets; blank
 *            where nothing shows it
 */
public record Part(
        Cause cause,
        String caseKey,
        int childKey,
        Optional<CaseStanding> before,
        Optional<CaseStanding> after,
        Share share,
        String evidence) {

    private static final int NO_CHILD = -1;

    /** Whether it is a case, and not what the figure is seen against. */
    public boolean isCase() {
        return !caseKey.isEmpty();
    }

    /** Whether it is a case of a child. */
    public boolean isOfChild() {
        return childKey != NO_CHILD;
    }

    static Part withoutCase(Cause cause, Share share, String evidence) {
        return new Part(cause, "", NO_CHILD, Optional.empty(), Optional.empty(), share, evidence);
    }
}
