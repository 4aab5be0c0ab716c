package uk.corporateparenting.alert.message;

import static java.time.temporal.ChronoUnit.MONTHS;

import org.jooq.DSLContext;
import uk.corporateparenting.alert.message.story.DateText;
import uk.corporateparenting.alert.message.story.FirstValue;
import uk.corporateparenting.alert.message.story.Story;
import uk.corporateparenting.calendar.MonthEnd;

/** Tells what was corrected, has recovered or is still Poor in one line. */
record LineWriter(DSLContext sql) {

    Line write(Story story) {
        return new Line(story.shortName(), news(story) + ".");
    }

    private String news(Story story) {
        var status = StatusText.of(story.figure().rating());
        return switch (story.news().kind()) {
            case OPENED, CONTINUED -> status + " for " + DateText.months(story.poorMonths().count()) + ", since "
                    + DateText.month(since(story)) + ", " + figure(story) + change(story);
            case CORRECTED ->
                DateText.month(story.month()) + " was restated; it is " + status + " now" + before(story) + ", "
                        + figure(story)
                        + FirstValue.of(sql, story).map(first -> ", first published as " + first).orElse("");
            case RECOVERED -> status + " in " + DateText.month(story.month()) + " after "
                    + DateText.months(MONTHS.between(since(story).month(), story.month().month())) + ", "
                    + figure(story) + change(story);
        };
    }

    private static String before(Story story) {
        return story.news().before() == null ? "" : ", not " + StatusText.of(story.news().before());
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
