package uk.corporateparenting.extract.row;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A bad file of the SSDA903 header feed, and what must become of it.
 *
 * @param code
 *            why rows or the file are refused, or what is noticed where every row is loaded; empty
 *            where nothing is
 */
public record NastyFile(String name, String outcome, int read, int loaded, int rejected, String code) {

    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\r\n";
    private static final String TWO_ROWS = """
            100002,2,15/07/2009,MWBC,B123456789013,0,
            100003,2,30/11/2006,ABAN,C123456789014,1,03/04/2023
            """;

    /** Too large to keep. */
    private static final Map<String, String> MADE = Map.of(
            "120_long_field_64k.csv",
            HEADER + "100001,1,01/02/2015,\"" + "a".repeat(65_536) + "\",A1,,\r\n" + TWO_ROWS,
            "122_many_quotes.csv",
            HEADER + "\"" + "\"".repeat(40_000) + "\",1,01/02/2015,WBRI,A1,,\r\n");

    /** Dates in a style the contract does not name are refused. */
    private static final String LEFT_TO_US = "policy";

    /** Every one there is. */
    public static List<NastyFile> all() throws IOException {
        return Files.readAllLines(folder().resolve("EXPECTED.tsv")).stream()
                .skip(1)
                .map(line -> of(line.split("\t", -1)))
                .toList();
    }

    private static NastyFile of(String[] cells) {
        var read = Integer.parseInt(cells[2]);
        return new NastyFile(
                cells[0],
                cells[1],
                read,
                cells[3].equals(LEFT_TO_US) ? 0 : Integer.parseInt(cells[3]),
                cells[4].equals(LEFT_TO_US) ? read : Integer.parseInt(cells[4]),
                cells[5]);
    }

    /** Puts its content there. */
    public Path writeTo(Path file) throws IOException {
        var made = MADE.get(name);
        return made == null ? Files.copy(folder().resolve(name), file) : Files.writeString(file, made);
    }

    /** The end of its name, by which a packed file is known. */
    public String ending() {
        return name.endsWith(".gz") ? ".csv.gz" : ".csv";
    }

    @Override
    public String toString() {
        return name + " " + outcome + " " + code;
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(NastyFile.class.getResource("/nastycsv")).toURI());
        } catch (URISyntaxException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
