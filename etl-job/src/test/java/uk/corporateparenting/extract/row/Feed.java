package uk.corporateparenting.extract.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.corporateparenting.contract.CodeLists;
import uk.corporateparenting.contract.Contract;
import uk.corporateparenting.contract.ContractCatalogue;
import uk.corporateparenting.contract.Conventions;
import uk.corporateparenting.contract.ValueMap;
import uk.corporateparenting.extract.csv.FileRefused;
import uk.corporateparenting.extract.csv.GuardedCsv;
import uk.corporateparenting.finding.Finding;

/** Reads whole files by the shipped contracts, as a night does. */
public final class Feed {

    private static final Path CONFIG = Path.of("..", "config");
    private static final CodeLists LISTS = CodeLists.read(CONFIG);

    private final Contract contract;
    private final ValueMap values;
    private final Conventions conventions;

    private Feed(String format, String name, String system) {
        this.contract = Objects.requireNonNull(ContractCatalogue.read(CONFIG, format).contract(name));
        this.values = ValueMap.read(CONFIG, system, format, LISTS);
        this.conventions = Conventions.read(CONFIG, system);
    }

    public static Feed ssda903(String name) {
        return new Feed("ssda903", name, "liquidlogic");
    }

    public static Feed ssd(String name, String system) {
        return new Feed("ssd", name, system);
    }

    public Contract contract() {
        return contract;
    }

    /** Everything that came of a file. */
    public Loaded load(Path file) {
        var loaded = new Loaded();
        try (var csv = GuardedCsv.open(file, contract)) {
            loaded.warnings.addAll(csv.header().warnings());
            var parser = new RowParser(contract, csv.header(), LISTS, values, conventions);
            for (var record = csv.next(); record != null; record = csv.next()) {
                switch (parser.parse(record)) {
                    case Parsed.Accepted accepted -> loaded.accept(accepted);
                    case Parsed.Rejected rejected -> loaded.rejects.add(rejected.finding());
                }
            }
        } catch (FileRefused refused) {
            return Loaded.refused(refused);
        }
        return loaded;
    }

    /** Everything that came of a file with that text. */
    public Loaded load(Path folder, String text) {
        return load(folder, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Everything that came of a file with those bytes. */
    public Loaded load(Path folder, byte[] bytes) {
        try {
            return load(Files.write(folder.resolve("feed.csv"), bytes));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** What came of a file: either rows and rejected records, or a refusal of the whole. */
    public static final class Loaded {

        private final List<StagedRow> rows = new ArrayList<>();
        private final List<Finding> rejects = new ArrayList<>();
        private final List<Finding> warnings = new ArrayList<>();
        private int accepted;
        private String outcome = "";
        private String code = "";

        private static Loaded refused(FileRefused refused) {
            var loaded = new Loaded();
            loaded.outcome = refused.isHeld() ? "FILE_HELD" : "FILE_REJECTED";
            loaded.code = refused.code();
            return loaded;
        }

        private void accept(Parsed.Accepted parsed) {
            accepted++;
            rows.addAll(parsed.rows());
            warnings.addAll(parsed.warnings());
        }

        public String outcome() {
            if (!outcome.isEmpty()) {
                return outcome;
            }
            return rejects.isEmpty() ? "LOAD" : "ROWS_REJECTED";
        }

        /** The code of the refusal, or the codes of the rejected records, each once. */
        public String code() {
            return code.isEmpty()
                    ? String.join(" ", rejects.stream().map(Finding::code).distinct().toList())
                    : code;
        }

        public int read() {
            return accepted + rejects.size();
        }

        public int loaded() {
            return accepted;
        }

        public List<StagedRow> rows() {
            return rows;
        }

        public List<Finding> rejects() {
            return rejects;
        }

        public List<String> warnings() {
            return warnings.stream().map(Finding::code).toList();
        }
    }
}
