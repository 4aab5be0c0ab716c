package uk.corporateparenting.alert.message;

import static java.time.temporal.ChronoUnit.MONTHS;

import uk.corporateparenting.alert.message.story.DateText;
import uk.corporateparenting.alert.message.story.Story;
import uk.corporateparenting.calendar.MonthEnd;

/** Tells what was corrected, has recovered or is still Poor in one line. */
final class LineWriter {

    private LineWriter() {}

    static String write(Story story) {
        return switch (story.news().kind()) {
            case OPENED, CONTINUED -> story.shortName() + ": " + StatusText.of(story.figure().rating()) + " for "
                    + DateText.months(story.poorMonths().count()) + ", since " + DateText.month(since(story)) + ", "
                    + figure(story) + change(story) + ".";
            case CORRECTED -> story.shortName() + ", " + DateText.month(story.month()) + ": the source has corrected"
                    + " this month; it is " + StatusText.of(story.figure().rating()) + " now, " + figure(story) + ".";
            case RECOVERED -> story.shortName() + ": " + StatusText.of(story.figure().rating()) + " after "
                    + DateText.months(MONTHS.between(since(story).month(), story.month().month())) + ", "
                    + figure(story) + change(story) + ".";
        };
    }

    private static MonthEnd since(Story story) {
        return new MonthEnd(story.news().poorSince());
    }

    private static String change(Story story) {
        return story.figure().previousValue() == null ? "" : ", " + ChangeText.of(story);
    }

    private static String figure(Story story) {
        return story.value() + " (" + target(story) + ")";
    }

    private static String target(Story story) {
        return story.figure().target() == null ? story.target() : "target " + story.target();
    }
}
