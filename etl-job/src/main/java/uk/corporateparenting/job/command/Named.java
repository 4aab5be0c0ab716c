package uk.corporateparenting.job.command;

import java.util.stream.Collectors;
import uk.corporateparenting.job.WrongUsage;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;
import uk.corporateparenting.setting.IndicatorPolicy;

/** Finds what a command names in the configuration, or says what there is. */
public final class Named {

    private Named() {}

    /** The council of a short name. */
    public static Council council(Configuration configuration, String slug) {
        return configuration
                .council(slug)
                .orElseThrow(() -> new WrongUsage("There is no council " + slug + " in authorities.csv; known are "
                        + configuration.councils().stream().map(Council::slug).collect(Collectors.joining(", "))
                        + "."));
    }

    /** The indicator of a code. */
    public static String indicator(Configuration configuration, String code) {
        var codes = configuration.indicators().stream()
                .map(IndicatorPolicy::code)
                .toList();
        if (!codes.contains(code)) {
            throw new WrongUsage("There is no indicator " + code + "; known are " + String.join(", ", codes) + ".");
        }
        return code;
    }
}
