package uk.corporateparenting.extract.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.contract.Contract;
import uk.corporateparenting.contract.ContractCatalogue;
import uk.corporateparenting.contract.Conventions;

/** Our reading of days against the strict one of the JDK, on days and on what is nearly a day. */
class DayReadingTest {

    private static final int TEXTS = 20_000;
    private static final long SEED = 31_03_2024;
    private static final DateTimeFormatter STRICT = DateTimeFormatter.ofPattern("d/M/uuuu")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final String CHARACTERS = "0123456789/-. \u0661";

    @Test
    void a_day_is_read_if_and_only_if_the_declared_format_reads_it() {
        Contract children = Objects.requireNonNull(
                ContractCatalogue.read(Path.of("..", "config"), "ssda903").contract("header"));
        var born = Objects.requireNonNull(children.field("DOB"));
        var reading = new DayReading(born, Conventions.read(Path.of("..", "config"), "mosaic"));
        var random = new Random(SEED);
        var days = 0;
        for (var number = 0; number < TEXTS; number++) {
            var text = text(random);
            var expected = expected(text);
            days += expected == null ? 0 : 1;
            assertThat(reading.read(text) instanceof Cell.Value(var value) ? value : null)
                    .as("seed %d, text %d: %s", SEED, number, text)
                    .isEqualTo(expected);
        }
        assertThat(days).as("neither all nor none").isBetween(TEXTS / 10, TEXTS * 9 / 10);
    }

    private static @Nullable LocalDate expected(String text) {
        try {
            var day = text.matches("[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}") ? LocalDate.parse(text, STRICT) : null;
            return day != null && day.getYear() >= 1902 && day.getYear() <= 2100 ? day : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static String text(Random random) {
        var format = random.nextBoolean() ? "%02d/%02d/%04d" : "%d/%d/%d";
        var text = new StringBuilder(
                format.formatted(random.nextInt(33), random.nextInt(14), 1895 + random.nextInt(210)));
        for (var damages = random.nextInt(3); damages > 0; damages--) {
            text.setCharAt(random.nextInt(text.length()), CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }
}
