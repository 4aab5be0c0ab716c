package uk.corporateparenting.job.ledger;

import uk.corporateparenting.finding.Attempt;

/** The attempt was taken over by another process: nothing more may be written for it. */
public final class FenceLost extends RuntimeException {

    private static final long serialVersionUID = 1;

    FenceLost(Attempt attempt) {
        super("Attempt " + attempt.number() + " of the night of " + attempt.businessDate()
                + " was taken over by another process; this one stops.");
    }
}
