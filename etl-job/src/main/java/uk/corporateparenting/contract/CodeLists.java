package uk.corporateparenting.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.contract.CodeList.Code;

/** All code lists of the configuration. */
public final class CodeLists {

    private static final List<String> COLUMNS = List.of("code", "name", "group", "subgroup", "valid_from", "valid_to");

    private final Map<String, CodeList> lists = new TreeMap<>();

    /** Those lists. */
    public CodeLists(List<CodeList> lists) {
        lists.forEach(list -> this.lists.put(list.name(), list));
    }

    /**
     * Reads every file of {@code codes} that is a code list; value maps and conventions lie beside
     * them.
     *
     * @throws ContractFaults
     *             with every fault of every list
     */
    public static CodeLists read(Path config) {
        var faults = new ArrayList<String>();
        var lists = new ArrayList<CodeList>();
        try (var files = Files.list(config.resolve("codes"))) {
            for (var file : files.filter(CodeLists::isCodeList).sorted().toList()) {
                lists.add(read(file, faults));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        ContractFaults.throwIfAny(faults);
        return new CodeLists(lists);
    }

    /** The lists by name. */
    public List<CodeList> all() {
        return List.copyOf(lists.values());
    }

    /** The list of that name. */
    public CodeList list(String name) {
        var list = lists.get(name);
        if (list == null) {
            throw new ContractFaults(List.of("There is no code list " + name + "."));
        }
        return list;
    }

    boolean has(String name) {
        return lists.containsKey(name);
    }

    private static boolean isCodeList(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".csv")
                && !name.startsWith("map_")
                && !name.equals("role_map.csv")
                && !name.equals("conventions.csv");
    }

    private static CodeList read(Path file, List<String> faults) {
        var fileName = file.getFileName().toString();
        var codes = new ArrayList<Code>();
        for (var row : ConfigTable.read(file, COLUMNS, faults)) {
            codes.add(new Code(
                    row.getOrDefault("code", ""),
                    row.getOrDefault("name", ""),
                    orNull(row.get("group")),
                    orNull(row.get("subgroup")),
                    day(row.get("valid_from"), fileName, faults),
                    day(row.get("valid_to"), fileName, faults)));
        }
        if (codes.stream().map(code -> code.code().toLowerCase(Locale.ROOT)).distinct().count() < codes.size()) {
            faults.add(fileName + ": a code is listed twice.");
        }
        if (codes.stream().anyMatch(code -> code.code().isEmpty() || code.name().isEmpty())) {
            faults.add(fileName + ": a row has no code or no name.");
        }
        return new CodeList(fileName.substring(0, fileName.length() - ".csv".length()), codes);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate day(@Nullable String text, String fileName, List<String> faults) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            faults.add(fileName + ": \"" + text + "\" is not a day such as 2024-03-31.");
            return null;
        }
    }
}
