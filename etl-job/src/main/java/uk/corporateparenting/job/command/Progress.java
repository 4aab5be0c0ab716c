package uk.corporateparenting.job.command;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Consumer;

/** Says how far long work is: one line that changes on a terminal, plain lines elsewhere. */
final class Progress {

    private static final String TO_LINE_START_AND_CLEAR = "\r\u001b[2K";

    private Progress() {}

    static Consumer<String> on(PrintWriter out) {
        if (Optional.ofNullable(System.console()).filter(Console::isTerminal).isEmpty()) {
            return line -> {
                out.println(line);
                out.flush();
            };
        }
        return line -> {
            out.print(TO_LINE_START_AND_CLEAR + line);
            out.flush();
        };
    }
}
