package uk.corporateparenting.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.contract.StagingTarget.FromField;

/** The contracts of one source format. */
public final class ContractCatalogue {

    private final String format;
    private final Map<String, Contract> contracts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private ContractCatalogue(String format, List<Contract> contracts) {
        this.format = format;
        contracts.forEach(contract -> this.contracts.put(contract.name(), contract));
    }

    /**
     * Reads {@code contracts/<format>/*.yaml} of a configuration folder.
     *
     * @throws ContractFaults
     *             with every fault of every file
     */
    public static ContractCatalogue read(Path config, String format) {
        var folder = config.resolve("contracts").resolve(format);
        if (!Files.isDirectory(folder)) {
            throw new ContractFaults(List.of("There is no source format " + format + " in contracts."));
        }
        var faults = new ArrayList<String>();
        var contracts = new ArrayList<Contract>();
        for (var file : filesIn(folder)) {
            var found = new ArrayList<String>();
            var contract = ContractReader.read(file.getFileName().toString(), text(file), found);
            codeLists(contract)
                    .filter(list -> !Files.isRegularFile(config.resolve("codes").resolve(list + ".csv")))
                    .forEach(list -> found.add(file.getFileName() + ": there is no code list " + list + "."));
            faults.addAll(found);
            contracts.add(contract);
        }
        var catalogue = new ContractCatalogue(format, contracts);
        catalogue.contracts().forEach(contract -> catalogue.checkReferences(contract, faults));
        ContractFaults.throwIfAny(faults);
        return catalogue;
    }

    /** The name of the format, for example {@code ssd}. */
    public String format() {
        return format;
    }

    /** All contracts, by name. */
    public List<Contract> contracts() {
        return List.copyOf(contracts.values());
    }

    /** The contract of that name, case ignored, or null. */
    public @Nullable Contract contract(String name) {
        return contracts.get(name);
    }

    /**
     * The contract a file must keep by its name ({@code .csv} or {@code .csv.gz}, case ignored), or
     * null.
     */
    public @Nullable Contract contractOfFile(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv.gz")) {
            return contract(name.substring(0, name.length() - ".csv.gz".length()));
        }
        return name.endsWith(".csv") ? contract(name.substring(0, name.length() - ".csv".length())) : null;
    }

    private void checkReferences(Contract contract, List<String> faults) {
        for (var key : contract.foreignKeys()) {
            var resource = contract(key.resource());
            if (resource == null || key.resourceFields().stream().anyMatch(name -> resource.field(name) == null)) {
                faults.add(contract.name() + ".yaml: a foreign key refers to " + key.resource() + " "
                        + key.resourceFields() + ", which is not there.");
            }
        }
    }

    private static Stream<String> codeLists(Contract contract) {
        var ofFields = contract.fields().stream().map(Field::codes);
        var ofColumns = contract.staging().stream()
                .flatMap(target -> target.columns().stream())
                .map(column -> column.source() instanceof FromField from ? from.codes() : null);
        return Stream.concat(ofFields, ofColumns)
                .<String>mapMulti((list, next) -> {
                    if (list != null) {
                        next.accept(list);
                    }
                })
                .distinct();
    }

    private static List<Path> filesIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
