package uk.corporateparenting.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import uk.corporateparenting.contract.Contract.ForeignKey;

/** Reads one contract from its YAML, and notes all its faults. */
final class ContractReader {

    private ContractReader() {}

    /** The contract, which is only to be trusted if no fault was added. */
    static Contract read(String fileName, String yaml, List<String> faults) {
        var section = new Section(parse(fileName, yaml, faults), fileName, faults);
        if (section.keys().isEmpty()) {
            return new Contract("", "", false, false, List.of(), List.of(), List.of(), List.of());
        }
        var missingValues = section.has("missingValues") ? section.texts("missingValues") : List.of("");
        var fields = fields(section, missingValues);
        section.texts("missingValues");
        section.optionalText("description");
        var staging = new StagingReader(fields);
        var contract = new Contract(
                section.text("name"),
                section.text("title"),
                section.choice("requires", Requirement.class, Requirement.ALWAYS) == Requirement.ALWAYS,
                section.flag("mayBeEmpty", false),
                section.texts("primaryKey"),
                section.sections("foreignKeys").stream().map(ContractReader::foreignKey).toList(),
                List.copyOf(fields.values()),
                section.sections("staging").stream().map(staging::read).toList());
        check(section, contract, fileName);
        section.refuseUnknownKeys();
        return contract;
    }

    private static Map<?, ?> parse(String fileName, String yaml, List<String> faults) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            if (new Yaml(new SafeConstructor(options)).load(yaml) instanceof Map<?, ?> map && !map.isEmpty()) {
                return map;
            }
            faults.add(fileName + ": is empty or not a mapping.");
        } catch (MarkedYAMLException wrong) {
            faults.add(fileName + ": cannot be read as YAML"
                    + (wrong.getProblemMark() == null ? "" : " at line " + (wrong.getProblemMark().getLine() + 1))
                    + "; is a key given twice?");
        } catch (YAMLException _) {
            faults.add(fileName + ": cannot be read as YAML.");
        }
        return Map.of();
    }

    private static Map<String, Field> fields(Section section, List<String> missingValues) {
        var fields = new LinkedHashMap<String, Field>();
        var names = new HashSet<String>();
        for (var part : section.sections("fields")) {
            var field = FieldReader.read(part, missingValues);
            fields.put(field.name(), field);
            var own = new ArrayList<>(field.aliases());
            own.add(field.name());
            own.stream()
                    .filter(name -> !names.add(name.toLowerCase(Locale.ROOT)))
                    .forEach(name -> section.fault("two fields are called " + name + "."));
        }
        if (fields.isEmpty()) {
            section.fault("fields are missing.");
        }
        return fields;
    }

    private static ForeignKey foreignKey(Section section) {
        var reference = section.section("reference");
        var key = new ForeignKey(section.texts("fields"), reference.text("resource"), reference.texts("fields"));
        reference.refuseUnknownKeys();
        section.refuseUnknownKeys();
        if (key.fields().isEmpty() || key.fields().size() != key.resourceFields().size()) {
            section.fault("a foreign key needs as many fields as it refers to.");
        }
        return key;
    }

    private static void check(Section section, Contract contract, String fileName) {
        if (!fileName.equals(contract.name() + ".yaml")) {
            section.fault("the name must be that of the file.");
        }
        if (contract.staging().isEmpty()) {
            section.fault("staging is missing.");
        }
        var named = new ArrayList<>(contract.primaryKey());
        contract.foreignKeys().forEach(key -> named.addAll(key.fields()));
        named.stream()
                .filter(name -> contract.field(name) == null)
                .forEach(name -> section.fault("a key names " + name + ", which is not a field."));
    }

    private enum Requirement {
        ALWAYS, WHEN_SEEN
    }
}
