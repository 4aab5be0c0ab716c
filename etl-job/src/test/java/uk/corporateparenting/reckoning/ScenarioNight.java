package uk.corporateparenting.reckoning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All scenarios of one business date and one way of writing as one night: the figures add up, and a
 * case tells by its identifier which scenario it is from.
 */
record ScenarioNight(
        SourceSystemDialect dialect,
        LocalDate businessDate,
        Map<String, Scenario> scenarios) {

    private static final String IDENTIFIER = "_id";
    /** A night without any review is one whose reviews are not available. */
    private static final ChildStory REVIEWED = ChildStory.child("R").bornOn("2010-09-14").enteredOn("2019-01-07")
            .reviewedOn("2019-01-21");

    /** Every scenario there is, in nights in order of their business dates. */
    static List<ScenarioNight> all() {
        var numbered = Stream.concat(Scenarios.pinned(), Scenarios.chosen()).toList();
        var nights = new TreeMap<String, ScenarioNight>();
        for (int number = 0; number < numbered.size(); number++) {
            var scenario = numbered.get(number);
            nights.computeIfAbsent(scenario.businessDate() + " " + scenario.dialect(),
                    _ -> new ScenarioNight(scenario.dialect(), scenario.businessDate(), new TreeMap<>()))
                    .scenarios()
                    .put("S" + (1000 + number) + "-", scenario);
        }
        return List.copyOf(nights.values());
    }

    /** Writes its files, complete. */
    void writeTo(Path folder, Path scratch) throws IOException {
        Files.createDirectories(folder);
        Files.createDirectories(scratch);
        var files = new TreeMap<String, List<String>>();
        var folders = new TreeMap<>(Map.of("S-", CouncilFolder.of(REVIEWED)));
        scenarios.forEach((prefix, scenario) -> folders.put(prefix, scenario.folder()));
        for (var each : folders.entrySet()) {
            each.getValue().writeTo(scratch);
            try (var written = Files.list(scratch)) {
                for (var file : written.toList()) {
                    add(each.getKey(), Files.readAllLines(file), files
                            .computeIfAbsent(file.getFileName().toString(), _ -> new ArrayList<>()));
                }
            }
        }
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        Files.createFile(folder.resolve("_READY"));
    }

    private static void add(String prefix, List<String> lines, List<String> all) {
        var header = lines.getFirst().split(",", -1);
        if (all.isEmpty()) {
            all.add(lines.getFirst());
        }
        lines.stream().skip(1).map(line -> prefixed(prefix, header, line.split(",", -1))).forEach(all::add);
    }

    private static String prefixed(String prefix, String[] header, String[] values) {
        return IntStream.range(0, header.length)
                .mapToObj(i -> header[i].endsWith(IDENTIFIER) && !values[i].isEmpty() ? prefix + values[i] : values[i])
                .collect(Collectors.joining(","));
    }

    /** What the scenarios say must come out and the stored cases do not give. */
    List<String> unmet(List<Figure> stored) {
        var unmet = new ArrayList<String>();
        scenarios.forEach((prefix, scenario) -> scenario.expected().forEach(expected -> {
            var figure = stored.stream().filter(each -> isAbout(each, scenario, expected)).findFirst().orElseThrow();
            var met = count(figure.casesMet(), prefix);
            var of = count(figure.cases(), prefix);
            var denominator = expected.denominator();
            if (met != expected.numerator() || (denominator != null && of != denominator)) {
                unmet.add("%s \"%s\": %s is stored as %d/%d".formatted(prefix, scenario, expected, met, of));
            }
        }));
        return unmet;
    }

    private static boolean isAbout(Figure figure, Scenario scenario, Scenario.Expected expected) {
        return figure.monthEnd().equals(scenario.monthEnd()) && figure.indicator().equals(expected.indicator())
                && figure.basis().equals(expected.basis()) && figure.breakdown().equals(expected.breakdown())
                && figure.member().equals(expected.member());
    }

    private static long count(Set<String> cases, String prefix) {
        return cases.stream().filter(each -> each.startsWith(prefix)).count();
    }
}
