package uk.corporateparenting.job.ledger;

/** A night that cannot run: one sentence that says what, where and what to do. */
public final class NightRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NightRefused(String sentence) {
        super(sentence);
    }
}
