package uk.corporateparenting.job.command;

import java.util.function.Consumer;
import uk.corporateparenting.alert.outbox.Dispatcher.Dispatched;
import uk.corporateparenting.job.ExitCode;

/** Says what became of the mails that were due. */
public final class DispatchReport {

    private final Consumer<String> out;

    public DispatchReport(Consumer<String> out) {
        this.out = out;
    }

    /** Says it, and returns the exit code of a command that did nothing else. */
    public int tell(Dispatched dispatched) {
        if (dispatched.sent() > 0) {
            out.accept(dispatched.sent() + " mail(s) delivered to " + dispatched.destination() + ".");
        }
        if (dispatched.givenUp() > 0) {
            out.accept(dispatched.givenUp() + " mail(s) are given up.");
        }
        if (dispatched.waiting() > 0) {
            out.accept(dispatched.waiting() + " mail(s) wait for another try.");
        }
        dispatched.reasons().forEach(reason -> out.accept(
                "Not every mail was taken by " + dispatched.destination() + ". " + reason.sentence()));
        return dispatched.reasons().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
