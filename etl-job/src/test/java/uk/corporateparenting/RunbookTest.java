package uk.corporateparenting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import uk.corporateparenting.alert.breach.Suppression;
import uk.corporateparenting.alert.transport.Undelivered;
import uk.corporateparenting.extract.csv.FileRefused;
import uk.corporateparenting.extract.landing.LandingFault;
import uk.corporateparenting.staging.Rule;

/** Whatever a data engineer can be told has a section in the runbook that says what to do. */
class RunbookTest {

    private static final Path RUNBOOK = Path.of("..", "ops", "runbook.md");
    private static final Path ROW_CHECKS = Path.of("src", "main", "java", "uk", "corporateparenting", "extract");
    private static final Pattern SECTION = Pattern.compile("(?m)^### (\\S+)$");
    private static final Pattern CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");

    @Test
    void every_rule_has_a_section() throws IOException {
        try (var discovered = new AnnotationConfigApplicationContext("uk.corporateparenting.staging")) {
            assertThat(discovered.getBeansOfType(Rule.class).values()).isNotEmpty();
            assertHaveSections(discovered.getBeansOfType(Rule.class).values().stream().map(Rule::code));
        }
    }

    @Test
    void every_reason_to_refuse_or_ignore_a_file_has_a_section() throws IOException {
        assertHaveSections(Stream.of(FileRefused.Reason.values(), LandingFault.Reason.values())
                .flatMap(Arrays::stream)
                .map(Enum::name));
    }

    @Test
    void every_reason_to_write_to_nobody_has_a_section() throws IOException {
        assertHaveSections(Stream.of(Suppression.values()).map(Enum::name));
    }

    @Test
    void every_fault_of_a_row_or_header_has_a_section() throws IOException {
        var codes = codesInSources();

        assertThat(codes).contains("ID_INVALID", "MISSING_COLUMN", "UNMAPPED_VALUE");
        assertHaveSections(codes.stream());
    }

    @Test
    void every_step_of_the_night_has_a_section() throws IOException {
        assertHaveSections(Stream.of("land", "stage", "check", "publish", "deliver"));
    }

    @Test
    void every_reason_that_a_mail_is_not_sent_has_a_line() throws IOException {
        var runbook = Files.readString(RUNBOOK);
        assertThat(Undelivered.Reason.values())
                .filteredOn(reason -> reason != Undelivered.Reason.TAKEN_OVER)
                .allSatisfy(reason -> assertThat(runbook).contains("| `" + reason + "` |"));
    }

    @Test
    void no_code_has_two_sections() throws IOException {
        assertThat(SECTION.matcher(Files.readString(RUNBOOK)).results().map(RunbookTest::named))
                .doesNotHaveDuplicates();
    }

    private static Set<String> codesInSources() throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(ROW_CHECKS)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file)).results().map(RunbookTest::named).forEach(codes::add);
            }
        }
        return codes;
    }

    private static void assertHaveSections(Stream<String> names) throws IOException {
        var sections = SECTION.matcher(Files.readString(RUNBOOK)).results().map(RunbookTest::named).toList();

        assertThat(names.filter(name -> !sections.contains(name)).distinct().sorted().toList())
                .as("without a section \"### <name>\" in ops/runbook.md")
                .isEmpty();
    }

    private static String named(MatchResult match) {
        return match.group(1);
    }
}
