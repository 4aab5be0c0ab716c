package uk.corporateparenting.indicator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Lets one night's exports say less and else: a row is missing that is back the night after, a day
 * is wrong that is right again. So the next night enters late and corrects.
 */
final class RetoldExport {

    private static final List<String> FEEDS = List.of("ssd_cla_visits", "ssd_cla_reviews", "ssd_cla_health",
            "ssd_cla_placement", "ssd_cla_episodes", "ssd_legal_status", "ssd_missing", "ext_pep", "ext_enrolment",
            "ssd_permanence", "ssd_involvements", "ssd_care_leavers", "ref_school_ofsted", "ref_establishment");
    private static final Pattern DAY = Pattern.compile("(2020|2021)-(\\d\\d)-(\\d\\d)");
    private static final int ROWS = 6;

    private final Random random;

    RetoldExport(long seed) {
        random = new Random(seed);
    }

    void change(Path night) throws IOException {
        for (var row = 0; row < ROWS; row++) {
            var file = night.resolve(FEEDS.get(random.nextInt(FEEDS.size())) + ".csv");
            var lines = Files.exists(file) ? new ArrayList<>(Files.readAllLines(file)) : new ArrayList<String>();
            if (lines.size() > 2) {
                var which = 1 + random.nextInt(lines.size() - 1);
                if (random.nextBoolean()) {
                    lines.remove(which);
                } else {
                    lines.set(which, withAnotherDay(lines.get(which)));
                }
                Files.write(file, lines);
            }
        }
    }

    /** The last day of a row, some days earlier. */
    private String withAnotherDay(String line) {
        var days = DAY.matcher(line).results().toList();
        if (days.isEmpty()) {
            return line;
        }
        var last = days.getLast();
        return line.substring(0, last.start())
                + LocalDate.parse(last.group()).minusDays(1 + random.nextInt(9))
                + line.substring(last.end());
    }
}
