package uk.corporateparenting.job.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads dates and months of the command line, and says how to write them. */
final class CalendarArguments {

    private CalendarArguments() {}

    /** For every command of the line. */
    static CommandLine on(CommandLine line) {
        return line.registerConverter(LocalDate.class, text -> read(text, LocalDate::parse, "date", "2021-10-07"))
                .registerConverter(YearMonth.class, text -> read(text, YearMonth::parse, "month", "2021-09"));
    }

    private static <T> T read(String text, Function<String, T> reader, String what, String example) {
        try {
            return reader.apply(text);
        } catch (DateTimeException _) {
            throw new TypeConversionException("'" + text + "' is no " + what + "; write it like " + example);
        }
    }
}
