package uk.corporateparenting.job;

/** What the program tells whoever started it. */
public final class ExitCode {

    /** The command did what was asked. */
    public static final int DONE = 0;
    /** It could not. */
    public static final int FAILED = 1;
    /** It was asked for something that makes no sense. */
    public static final int WRONG_USAGE = 2;
    /** The night was held back: the last good one stands. */
    public static final int HELD = 3;

    private ExitCode() {}
}
