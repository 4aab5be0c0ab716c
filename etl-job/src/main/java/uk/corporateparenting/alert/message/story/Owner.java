package uk.corporateparenting.alert.message.story;

import java.util.Locale;
import uk.corporateparenting.indicator.FigureText;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Recipient;

/** Who answers for an indicator. */
public final class Owner {

    private Owner() {}

    /** By name where a row of recipients.csv gives one on the data date, else by role. */
    public static String of(Story story, Configuration configuration) {
        var role = story.policy().owner();
        return configuration.recipients().stream()
                .filter(row -> row.role().equals(role) && isOf(row, story))
                .findFirst()
                .map(Recipient::name)
                .orElse(FigureText.word(role.toUpperCase(Locale.ROOT)));
    }

    private static boolean isOf(Recipient row, Story story) {
        var day = story.publication().dataDate();
        return row.isFor(story.publication().council()) && row.isAbout(story.policy()) && row.isInForceOn(day);
    }
}
