package uk.corporateparenting.alert.message;

import java.util.List;
import java.util.stream.Stream;
import uk.corporateparenting.alert.message.story.DateText;
import uk.corporateparenting.alert.message.story.Story;

/**
 * The subject: the status word first, always in the same order, so that the mails of an episode lie
 * beside each other in every list.
 */
record SubjectLine(Story first, int others) {

    private static final int LONGEST = 78;

    static String of(List<Story> stories) {
        return new SubjectLine(stories.getFirst(), stories.size() - 1).text();
    }

    /** The first of these that fits; in the last the name is cut. */
    private String text() {
        var council = first.publication().council().name();
        var month = " (" + council + ", " + DateText.month(first.month()) + ")";
        var shortMonth = " (" + council + ", " + DateText.shortMonth(first.month()) + ")";
        var start = StatusText.word(first.figure().rating()) + ": ";
        var value = first.smallNumbers().allows(first.figure()) ? " " + first.value() : "";
        return Stream.of(
                start + first.shortName() + value + news() + target() + moreFigures() + month,
                start + first.shortName() + value + news() + target() + moreFigures() + shortMonth,
                start + first.shortName() + value + news() + moreFigures() + shortMonth,
                start + first.shortName() + value + news() + more() + shortMonth,
                start + first.shortName() + value + news() + more() + " (" + DateText.shortMonth(first.month()) + ")")
                .filter(subject -> subject.length() <= LONGEST)
                .findFirst()
                .orElseGet(() -> cut(start, value + news() + more() + shortMonth));
    }

    private String cut(String start, String end) {
        var room = Math.max(1, LONGEST - start.length() - end.length() - 1);
        var name = first.shortName();
        var subject = start + name.substring(0, Math.min(room, name.length())).strip() + "…" + end;
        return subject.substring(0, Math.min(LONGEST, subject.length()));
    }

    private String news() {
        return switch (first.news().kind()) {
            case OPENED -> "";
            case CORRECTED -> ", corrected";
            case RECOVERED -> ", no longer Poor";
            case CONTINUED -> ", still Poor";
        };
    }

    private String target() {
        return first.figure().target() == null ? "" : ", target " + first.target();
    }

    private String moreFigures() {
        return others == 0 ? "" : " and " + others + (others == 1 ? " more figure" : " more figures");
    }

    private String more() {
        return others == 0 ? "" : " and " + others + " more";
    }
}
