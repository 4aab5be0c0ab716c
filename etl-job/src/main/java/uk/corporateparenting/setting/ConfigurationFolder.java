package uk.corporateparenting.setting;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.calendar.SchoolTerm;
import uk.corporateparenting.calendar.WorkingDays;
import uk.corporateparenting.setting.known.Allowed;

/** Reads the configuration folder; all its faults are said at once. */
public final class ConfigurationFolder {

    private final Path folder;
    private final List<String> faults = new ArrayList<>();
    private final ConfigurationTable table;

    private ConfigurationFolder(Path folder) {
        this.folder = folder;
        this.table = new ConfigurationTable(folder, faults);
    }

    /**
     * The configuration in a folder.
     *
     * @throws ConfigurationFaults
     *             when anything is missing or unreadable
     */
    public static Configuration read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ConfigurationFaults(List.of("The configuration folder " + folder
                    + " does not exist; start in the folder that holds config, or name it with --config."));
        }
        return new ConfigurationFolder(folder).read();
    }

    private Configuration read() {
        var councils = table.read(
                "authorities.csv",
                List.of("slug", "code", "name", "source_format", "source_system"),
                row -> new Council(
                        row.text("slug"),
                        row.text("code"),
                        row.text("name"),
                        row.oneOf("source_format", "ssd", "ssda903"),
                        row.oneOf("source_system", "liquidlogic", "mosaic", "eclipse")));
        var indicators = indicators();
        var configuration = new Configuration(
                folder,
                councils,
                indicators,
                TargetRows.read(table, "targets.csv"),
                recipients(),
                table.read(
                        "population.csv",
                        List.of("authority", "mid_year", "population_0_17", "published_on"),
                        row -> new Population(
                                row.text("authority"),
                                row.number("mid_year"),
                                row.number("population_0_17"),
                                row.date("published_on"))),
                table.read(
                        "settings.csv",
                        List.of("authority", "setting", "value", "from", "to"),
                        row -> new CouncilSetting(
                                row.orAll("authority"),
                                new Setting(
                                        row.text("setting"),
                                        row.text("value"),
                                        row.date("from"),
                                        row.dateOrOpen("to")))),
                table.read(
                        "codes/role_map.csv",
                        List.of("source_system", "role_code", "team", "role"),
                        row -> new RoleMapping(
                                row.text("source_system"), row.text("role_code"), row.orAll("team"), row.text("role"))),
                new WorkingDays(table
                        .read("calendars/bank_holidays.csv", List.of("date", "name"), row -> row.date("date"))
                        .stream()
                        .collect(toUnmodifiableSet())),
                terms(),
                files());
        refuse(councils, indicators, configuration);
        return configuration;
    }

    private void refuse(List<Council> councils, List<IndicatorPolicy> indicators, Configuration configuration) {
        repeated("authorities.csv", councils.stream().map(Council::slug).toList());
        repeated("indicators.csv", indicators.stream().map(IndicatorPolicy::code).toList());
        var slugs = new HashSet<>(councils.stream().map(Council::slug).toList());
        slugs.add(Configuration.ALL);
        var codes = Set.copyOf(indicators.stream().map(IndicatorPolicy::code).toList());
        var codesOrAll = new HashSet<>(codes);
        codesOrAll.add(Configuration.ALL);
        var sections = new HashSet<>(indicators.stream().map(IndicatorPolicy::section).toList());
        sections.add(Configuration.ALL);
        configuration.targets().forEach(target -> known("targets.csv", target.authority(), slugs));
        configuration.populations().forEach(population -> known("population.csv", population.authority(), slugs));
        configuration.recipients().forEach(recipient -> known("recipients.csv", recipient.authority(), slugs));
        configuration.recipients().forEach(recipient -> known("recipients.csv", recipient.section(), sections));
        configuration.recipients().forEach(recipient -> known("recipients.csv", recipient.indicator(), codesOrAll));
        configuration.settings().forEach(setting -> known("settings.csv", setting.authority(), slugs));
        configuration.targets().forEach(target -> known("targets.csv", target.indicator(), codes));
        configuration.terms().forEach(term -> known("calendars/terms.csv", term.authority(), slugs));
        SettingNames.faults(configuration.settings()).forEach(faults::add);
        unlistedTerms(configuration).forEach(faults::add);
        if (!faults.isEmpty()) {
            throw new ConfigurationFaults(
                    faults.stream().distinct().map(fault -> folder + "/" + fault).toList());
        }
    }

    private List<IndicatorPolicy> indicators() {
        return table.read(
                "indicators.csv",
                List.of(
                        "code", "title", "section", "sort_order", "unit", "polarity", "headline_basis",
                        "minimum_denominator", "owner", "sentence"),
                row -> new IndicatorPolicy(
                        row.text("code"),
                        row.text("title"),
                        row.text("section"),
                        row.number("sort_order"),
                        row.oneOf("unit", "count", "rate", "percent", "mean", "posts"),
                        row.oneOf("polarity", "higher", "lower", "none"),
                        row.oneOf("headline_basis", PeriodBasis.class),
                        row.number("minimum_denominator"),
                        row.text("owner"),
                        row.text("sentence")));
    }

    private List<CouncilTerm> terms() {
        return table.read(
                "calendars/terms.csv",
                List.of("authority", "academic_year", "term", "starts", "ends"),
                row -> new CouncilTerm(
                        row.orAll("authority"),
                        new SchoolTerm(
                                row.text("academic_year"),
                                row.oneOf("term", "AUT", "SPR", "SUM"),
                                row.date("starts"),
                                row.date("ends"))));
    }

    private List<Recipient> recipients() {
        return table.read(
                "recipients.csv",
                List.of("authority", "section", "indicator", "role", "name", "email", "from", "to"),
                row -> new Recipient(
                        row.orAll("authority"),
                        row.orAll("section"),
                        row.orAll("indicator"),
                        row.oneOf("role", "head_of_service", "deputy", "copy", "director", "data_engineer"),
                        row.text("name"),
                        row.address("email"),
                        row.date("from"),
                        row.dateOrOpen("to")));
    }

    private static List<String> unlistedTerms(Configuration configuration) {
        var listed = configuration.terms().stream().map(term -> term.term().label()).toList();
        return configuration.settings().stream()
                .map(CouncilSetting::setting)
                .filter(setting -> Allowed.isTerm(setting.value()) && !listed.contains(setting.value()))
                .map(setting -> "settings.csv: " + setting.name() + " names the term " + setting.value()
                        + ", which calendars/terms.csv does not list; list it or correct the name.")
                .toList();
    }

    private void known(String file, String name, Set<String> names) {
        if (!names.contains(name)) {
            faults.add(file + ": " + name + " is named but not listed; list it or correct the name.");
        }
    }

    private void repeated(String file, List<String> names) {
        names.stream()
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .distinct()
                .forEach(name -> faults.add(file + ": " + name + " is listed twice; keep one row."));
    }

    private SortedMap<String, String> files() {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).sorted().toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException _) {
            faults.add("a file of the configuration cannot be read as UTF-8 text; check its rights and encoding.");
        }
        return files;
    }
}
