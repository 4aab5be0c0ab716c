package uk.corporateparenting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The picture of the README: which package may use which, and which may touch which database
 * schema.
 */
class ArchitectureTest {

    private static final String BASE = "uk.corporateparenting.";
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("uk.corporateparenting");

    private static final Set<String> SCHEMAS = Set.of("control", "staging", "warehouse", "history", "restricted");

    /** Packages in the order the data flows, each with the packages and schemas it may use. */
    private static final Map<String, Allowed> MAY_USE = Map.ofEntries(
            Map.entry("calendar", new Allowed(List.of(), List.of())),
            Map.entry("setting", new Allowed(List.of("calendar"), List.of())),
            Map.entry("finding", new Allowed(List.of("calendar"), List.of("control"))),
            Map.entry("contract", new Allowed(List.of("finding"), List.of())),
            Map.entry("extract", new Allowed(List.of("contract", "finding", "calendar"), List.of("control"))),
            Map.entry(
                    "staging",
                    new Allowed(
                            List.of("extract", "contract", "finding", "setting", "calendar"),
                            List.of("staging", "control"))),
            Map.entry(
                    "warehouse",
                    new Allowed(
                            List.of("calendar", "finding", "setting"),
                            List.of("warehouse", "history", "restricted", "staging"))),
            Map.entry(
                    "indicator",
                    new Allowed(
                            List.of("calendar", "finding", "setting", "warehouse"), List.of("warehouse", "history"))),
            Map.entry(
                    "alert",
                    new Allowed(
                            List.of("indicator", "finding", "calendar", "setting"), List.of("control", "warehouse"))),
            Map.entry("sample", new Allowed(List.of(), List.of())));

    /**
     * The packages inside the sample, each with those beside it that it may use; none uses the plan.
     */
    private static final Map<String, List<String>> SAMPLE_MAY_USE = Map.ofEntries(
            Map.entry("chance", List.of()),
            Map.entry("calendar", List.of()),
            Map.entry("script", List.of()),
            Map.entry("council", List.of("chance", "script")),
            Map.entry("care", List.of("council", "chance", "script")),
            Map.entry("life", List.of("care", "council", "chance", "calendar", "script")),
            Map.entry("export", List.of("life", "care", "council", "calendar", "script")),
            Map.entry("table", List.of("export", "life", "care", "council", "chance", "calendar", "script")),
            Map.entry("fault", List.of("export", "life", "council", "chance")),
            Map.entry("printed", List.of("chance", "calendar", "script")));

    static final Set<String> SAMPLE_PACKAGES = new TreeSet<>(SAMPLE_MAY_USE.keySet());

    static final Set<String> PACKAGES = new TreeSet<>(MAY_USE.keySet());

    private record Allowed(List<String> packages, List<String> schemas) {}

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void a_package_uses_only_what_the_picture_shows(String name) {
        var forbidden = Stream.concat(MAY_USE.keySet().stream(), Stream.of("job"))
                .filter(other -> !other.equals(name))
                .filter(other -> !allowed(name).packages().contains(other))
                .map(ArchitectureTest::withSubpackages)
                .toArray(String[]::new);
        noClasses().that().resideInAPackage(withSubpackages(name)).should().dependOnClassesThat()
                .resideInAnyPackage(forbidden).check(PROGRAM);
    }

    @ParameterizedTest
    @FieldSource("SAMPLE_PACKAGES")
    void a_package_of_the_sample_uses_only_those_before_it(String name) {
        var allowed = Objects.requireNonNull(SAMPLE_MAY_USE.get(name));
        var forbidden = Stream.concat(
                SAMPLE_PACKAGES.stream()
                        .filter(other -> !other.equals(name) && !allowed.contains(other))
                        .map(other -> BASE + "sample." + other),
                Stream.of(BASE + "sample"))
                .toArray(String[]::new);
        noClasses().that().resideInAPackage(BASE + "sample." + name).should().dependOnClassesThat()
                .resideInAnyPackage(forbidden).check(PROGRAM);
    }

    @Test
    void every_package_of_the_sample_has_its_place() {
        var inside = PROGRAM.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(BASE + "sample."))
                .map(name -> name.substring((BASE + "sample.").length()));
        assertThat(inside).isSubsetOf(SAMPLE_PACKAGES);
    }

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void a_package_touches_only_its_schemas(String name) {
        var forbidden = SCHEMAS.stream()
                .filter(schema -> !allowed(name).schemas().contains(schema))
                .map(schema -> withSubpackages("schema." + schema))
                .toArray(String[]::new);
        noClasses().that().resideInAPackage(withSubpackages(name)).should().dependOnClassesThat()
                .resideInAnyPackage(forbidden).check(PROGRAM);
    }

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void only_the_job_knows_batch_transactions_and_the_clock(String name) {
        noClasses().that().resideInAPackage(withSubpackages(name)).and().haveSimpleNameNotEndingWith("Dispatcher")
                .should().dependOnClassesThat()
                .resideInAnyPackage("org.springframework.batch..", "org.quartz..", "org.springframework.transaction..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.time.Clock")
                .orShould().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(java.time.LocalDateTime.class, "now")
                .orShould().callMethod(java.time.Instant.class, "now")
                .check(PROGRAM);
    }

    @Test
    void only_the_schedule_knows_quartz_and_only_the_watch_knows_how_a_monitor_asks() {
        noClasses().that().resideOutsideOfPackage(withSubpackages("job.schedule"))
                .should().dependOnClassesThat().resideInAPackage("org.quartz..").check(PROGRAM);
        noClasses().that().resideOutsideOfPackage(withSubpackages("job.watch"))
                .should().dependOnClassesThat().resideInAnyPackage(
                        "org.springframework.boot.health..", "org.springframework.boot.actuate..", "io.micrometer..",
                        "io.prometheus..", "org.springframework.web..", "jakarta.servlet..")
                .check(PROGRAM);
    }

    private static Allowed allowed(String name) {
        return Objects.requireNonNull(MAY_USE.get(name));
    }

    private static String withSubpackages(String name) {
        return BASE + name + "..";
    }
}
