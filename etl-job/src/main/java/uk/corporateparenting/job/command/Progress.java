package uk.corporateparenting.job.command;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Consumer;

/** Says how far long work is: one line that changes on a terminal, plain lines elsewhere. */
final class Progress implements Consumer<String> {

    private static final String TO_LINE_START_AND_CLEAR = "\r\u001b[2K";

    private final PrintWriter out;
    private final boolean isTerminal;

    Progress(PrintWriter out, boolean isTerminal) {
        this.out = out;
        this.isTerminal = isTerminal;
    }

    static Progress on(PrintWriter out) {
        return new Progress(out, Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent());
    }

    @Override
    public synchronized void accept(String line) {
        if (isTerminal) {
            out.print(TO_LINE_START_AND_CLEAR + line);
        } else {
            out.println(line);
        }
        out.flush();
    }

    /** Says what is of use only to somebody who watches a terminal. */
    synchronized void passing(String line) {
        if (isTerminal) {
            accept(line);
        }
    }

    /** Leaves the terminal's line to what follows. */
    synchronized void end() {
        if (isTerminal) {
            out.print(TO_LINE_START_AND_CLEAR);
            out.flush();
        }
    }
}
