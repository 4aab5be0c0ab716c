package uk.corporateparenting.alert.message;

import java.util.stream.Collectors;

/** Plain text as mail wants it: no line longer than 76, never two empty lines in a row. */
final class FoldedText {

    private static final int WIDTH = 76;
    private static final String BULLET = "- ";

    private FoldedText() {}

    static String of(String text) {
        return text.strip().lines().map(FoldedText::fold).collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n") + "\n";
    }

    /** What a line continues with is indented below its bullet. */
    private static String fold(String line) {
        var folded = new StringBuilder();
        var indent = line.startsWith(BULLET) ? " ".repeat(BULLET.length()) : "";
        var length = 0;
        for (var word : line.strip().split(" ", -1)) {
            if (length > 0 && length + 1 + word.length() > WIDTH) {
                folded.append("\n").append(indent).append(word);
                length = indent.length() + word.length();
            } else {
                folded.append(length == 0 ? "" : " ").append(word);
                length += word.length() + (length == 0 ? 0 : 1);
            }
        }
        return folded.toString();
    }
}
