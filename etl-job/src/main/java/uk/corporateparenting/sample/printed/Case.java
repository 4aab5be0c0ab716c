package uk.corporateparenting.sample.printed;

import java.time.LocalDate;
import uk.corporateparenting.sample.script.WorkerRole;

/** A child whom somebody of a role works with for a time. */
record Case(WorkerRole role, long child, LocalDate start, LocalDate end) {

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }
}
