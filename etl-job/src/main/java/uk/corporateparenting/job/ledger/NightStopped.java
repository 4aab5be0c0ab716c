package uk.corporateparenting.job.ledger;

/**
 * The program was told to stop: the night's transaction is rolled back and the ledger says STOPPED.
 */
public final class NightStopped extends RuntimeException {

    /** What the ledger and people are told. */
    public static final String SENTENCE = "The program was told to stop. Nothing half done is visible;"
            + " the next start of the night begins it again.";

    private static final long serialVersionUID = 1;

    NightStopped() {
        super(SENTENCE);
    }
}
