package uk.corporateparenting.alert.message;

import uk.corporateparenting.alert.message.story.DateText;
import uk.corporateparenting.alert.message.story.Story;
import uk.corporateparenting.alert.message.story.ValueText;
import uk.corporateparenting.indicator.figure.Change;

/**
 * How a value compares with the one before, for example ▼ Deteriorated from 97.4% in August 2021.
 */
final class ChangeText {

    private ChangeText() {}

    static String of(Story story) {
        var change = story.figure().change();
        var direction = change == null ? "" : StatusText.of(change);
        var previous = story.figure().previousValue();
        if (previous == null) {
            return "No earlier figure";
        }
        var month = story.month().previous();
        var before = story.history().at(month)
                .filter(figure -> figure.value() != null && figure.value().compareTo(previous) == 0);
        if (!before.map(story.smallNumbers()::allows).orElse(true)) {
            return direction;
        }
        var from = ValueText.value(previous, story.figure().unit());
        var isTiny = change != Change.SAME && from.equals(story.value());
        return (direction + (isTiny ? " a little" : "") + " from " + from
                + (before.isPresent() ? " in " + DateText.month(month) : "")).strip();
    }
}
