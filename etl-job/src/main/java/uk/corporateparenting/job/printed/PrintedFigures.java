package uk.corporateparenting.job.printed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.job.WrongUsage;
import uk.corporateparenting.job.printed.PrintedFigure.Quantity;

/** Reads a list of printed figures. */
final class PrintedFigures {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private PrintedFigures() {}

    static List<PrintedFigure> read(Path file) {
        var figures = new ArrayList<PrintedFigure>();
        try (var reader = Files.newBufferedReader(file); var records = FORMAT.parse(reader)) {
            for (var record : records) {
                figures.add(figure(record));
            }
        } catch (IOException | IllegalArgumentException | DateTimeException _) {
            throw new WrongUsage(file + " is no list of printed figures: row " + (figures.size() + 2)
                    + " cannot be read.");
        }
        return figures;
    }

    private static PrintedFigure figure(CSVRecord row) {
        return new PrintedFigure(
                row.get("authority"),
                MonthEnd.of(YearMonth.parse(row.get("month"))),
                row.get("indicator"),
                PeriodBasis.valueOf(row.get("period_basis")),
                row.get("breakdown"),
                row.get("member"),
                Quantity.valueOf(row.get("quantity").toUpperCase(Locale.ROOT)),
                row.get("printed"),
                row.get("must_equal").equals("yes"),
                row.get("note"));
    }
}
