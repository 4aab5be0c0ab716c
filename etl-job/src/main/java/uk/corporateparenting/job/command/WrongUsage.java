package uk.corporateparenting.job.command;

/** A command that cannot mean anything here, such as an unknown council: exit code 2. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1;

    WrongUsage(String sentence) {
        super(sentence);
    }
}
