package uk.corporateparenting.contract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a source system writes in place of codes. */
public final class ValueMap {

    private static final List<String> COLUMNS = List.of("list", "source_value", "code");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");

    private final Map<String, String> codes;

    private ValueMap(Map<String, String> codes) {
        this.codes = Map.copyOf(codes);
    }

    /** A map that knows nothing. */
    public static ValueMap empty() {
        return new ValueMap(Map.of());
    }

    /**
     * Reads {@code codes/map_<system>.csv} and, for what it does not say,
     * {@code codes/map_<format>.csv}; either may be absent.
     *
     * @throws ContractFaults
     *             with every row whose list or code does not exist
     */
    public static ValueMap read(Path config, String system, String format, CodeLists lists) {
        var faults = new ArrayList<String>();
        var codes = new HashMap<String, String>();
        for (var name : List.of(system, format)) {
            var file = config.resolve("codes").resolve("map_" + name + ".csv");
            if (Files.isRegularFile(file)) {
                for (var row : ConfigTable.read(file, COLUMNS, faults)) {
                    add(row, codes, lists, file.getFileName().toString(), faults);
                }
            }
        }
        ContractFaults.throwIfAny(faults);
        return new ValueMap(codes);
    }

    private static void add(
            Map<String, String> row,
            Map<String, String> codes,
            CodeLists lists,
            String fileName,
            List<String> faults) {
        var list = row.getOrDefault("list", "");
        var value = row.getOrDefault("source_value", "");
        var code = lists.has(list) ? lists.list(list).spelling(row.getOrDefault("code", "")) : null;
        if (code == null || value.isEmpty()) {
            faults.add(fileName + ": the row " + list + "," + value + " does not lead to a code of a list.");
        } else {
            codes.putIfAbsent(key(list, value), code);
        }
    }

    @Nullable
    String code(String list, String text) {
        return codes.get(key(list, text));
    }

    private static String key(String list, String text) {
        return list + ' ' + BLANKS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
