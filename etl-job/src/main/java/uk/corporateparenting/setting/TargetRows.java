package uk.corporateparenting.setting;

import java.util.List;

/** The rows of a file of targets. */
final class TargetRows {

    private TargetRows() {}

    static List<Target> read(ConfigurationTable table, String file) {
        return table.read(
                file,
                List.of("authority", "indicator", "operator", "target", "acceptable_within", "from", "to"),
                row -> new Target(
                        row.text("authority"),
                        row.text("indicator"),
                        row.oneOf("operator", "above", "below"),
                        row.decimal("target"),
                        row.decimal("acceptable_within"),
                        row.date("from"),
                        row.dateOrOpen("to")));
    }
}
