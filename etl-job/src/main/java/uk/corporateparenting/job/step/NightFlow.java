package uk.corporateparenting.job.step;

import org.springframework.batch.core.ExitStatus;

/** How one step leads to the next. */
final class NightFlow {

    static final String HELD = "HELD";
    static final String UNCHANGED = "UNCHANGED";
    static final String GOES_ON = "COMPLETED";

    private NightFlow() {}

    static ExitStatus unchanged() {
        return new ExitStatus(UNCHANGED);
    }

    static ExitStatus held() {
        return new ExitStatus(HELD);
    }
}
