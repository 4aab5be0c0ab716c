package uk.corporateparenting.job;

/** A night that cannot run: one sentence that says what, where and what to do. */
final class NightRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    NightRefused(String sentence) {
        super(sentence);
    }
}
