package uk.corporateparenting.job.command.figures;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Which figure is to be explained, and from which night to which. */
final class Question {

    @Option(names = "--explain", paramLabel = "CODE", required = true, description = "Why the figure of --month changed: the cases that came, went or say something else, and why.")
    private String indicator = "";

    @Option(names = "--from-night", paramLabel = "DATE", description = "With --explain: the earlier night, as for --known-on (default: the one that first published the month).")
    private Optional<String> fromNight = Optional.empty();

    @Option(names = "--to-night", paramLabel = "DATE", description = "With --explain: the later night (default: the newest).")
    private Optional<String> toNight = Optional.empty();

    String indicator() {
        return indicator;
    }

    Optional<String> fromNight() {
        return fromNight;
    }

    Optional<String> toNight() {
        return toNight;
    }
}
