package uk.corporateparenting.contract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the conventions of one system from rows of system, convention and value. */
final class ConventionsReader {

    private static final List<String> COLUMNS = List.of("source_system", "convention", "value");
    private static final String WORKER_IDENTIFIER = "worker_identifier";

    private final Map<String, String> values = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final String system;

    private ConventionsReader(Path config, String system) {
        this.system = system;
        for (var row : ConfigTable.read(config.resolve("codes").resolve("conventions.csv"), COLUMNS, faults)) {
            if (system.equals(row.get("source_system"))) {
                values.put(row.getOrDefault("convention", ""), row.getOrDefault("value", ""));
            }
        }
    }

    static Conventions read(Path config, String system) {
        var reader = new ConventionsReader(config, system);
        var conventions = new Conventions(
                reader.flag("inclusive_episode_ends"),
                reader.text("blank_health_status", "COMPLETED"),
                reader.day("sentinel_before", LocalDate.of(1902, 1, 1)),
                reader.day("open_end", LocalDate.of(9999, 12, 31)),
                List.of(reader.text("excluded_person_ids", "").split(" ")).stream()
                        .filter(identifier -> !identifier.isEmpty())
                        .toList(),
                reader.fieldNames());
        reader.values.keySet().forEach(unknown -> reader.fault(unknown, "is not known"));
        ContractFaults.throwIfAny(reader.faults);
        return conventions;
    }

    private Map<String, String> fieldNames() {
        var name = values.remove(WORKER_IDENTIFIER);
        return name == null ? Map.of() : Map.of(WORKER_IDENTIFIER, name);
    }

    private String text(String convention, String usual) {
        var value = values.remove(convention);
        return value == null ? usual : value;
    }

    private boolean flag(String convention) {
        var value = text(convention, "false");
        if (!value.equals("true") && !value.equals("false")) {
            fault(convention, "must be true or false");
        }
        return value.equals("true");
    }

    private LocalDate day(String convention, LocalDate usual) {
        var value = values.remove(convention);
        try {
            return value == null ? usual : LocalDate.parse(value);
        } catch (DateTimeParseException _) {
            fault(convention, "must be a day such as 2024-03-31");
            return usual;
        }
    }

    private void fault(String convention, String what) {
        faults.add("conventions.csv: " + convention + " of " + system + " " + what + ".");
    }
}
