package uk.corporateparenting.job;

/** A command that cannot mean anything here, such as an unknown council: exit code 2. */
public final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1;

    public WrongUsage(String sentence) {
        super(sentence);
    }
}
