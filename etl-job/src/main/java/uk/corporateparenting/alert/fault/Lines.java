package uk.corporateparenting.alert.fault;

import java.util.stream.Collectors;

/** Plain text in lines that every mail program shows whole. */
final class Lines {

    private static final String INTO_LINES = "(?<line>.{1,76})(?: +|$)";

    private Lines() {}

    static String wrapped(String text) {
        return text.lines()
                .map(line -> line.replaceAll(INTO_LINES, "${line}\n").strip())
                .collect(Collectors.joining("\n"));
    }

    static String indented(String text) {
        return text.indent(2);
    }
}
