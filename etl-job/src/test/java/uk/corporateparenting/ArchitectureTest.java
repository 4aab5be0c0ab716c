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
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final String ITSELF = "";

    /**
     * The packages inside some of these, each with those beside it that it may use, and with the outer
     * one itself where that is the ground; nothing inside the sample uses its plan.
     */
    private static final Map<String, List<String>> MAY_USE_INSIDE = Map.ofEntries(
            Map.entry("alert.silence", List.of()),
            Map.entry("alert.routing", List.of(ITSELF)),
            Map.entry("alert.breach", List.of(ITSELF, "routing", "silence")),
            Map.entry("alert.message", List.of(ITSELF, "routing")),
            Map.entry("alert.transport", List.of("message")),
            Map.entry("alert.outbox", List.of("transport", "message")),
            Map.entry("alert.why", List.of(ITSELF, "outbox", "breach", "routing", "silence")),
            Map.entry("alert.night", List.of(ITSELF, "outbox", "message", "breach", "routing")),
            Map.entry("alert.fault", List.of(ITSELF, "outbox", "transport", "message", "breach", "routing")),
            Map.entry("sample.chance", List.of()),
            Map.entry("sample.calendar", List.of()),
            Map.entry("sample.script", List.of()),
            Map.entry("sample.council", List.of("chance", "script")),
            Map.entry("sample.care", List.of("council", "chance", "script")),
            Map.entry("sample.life", List.of("care", "council", "chance", "calendar", "script")),
            Map.entry("sample.export", List.of("life", "care", "council", "calendar", "script")),
            Map.entry("sample.table", List.of("export", "life", "care", "council", "chance", "calendar", "script")),
            Map.entry("sample.fault", List.of("export", "life", "council", "chance")),
            Map.entry("sample.printed", List.of("chance", "calendar", "script")));

    static final Set<String> INSIDE_PACKAGES = new TreeSet<>(MAY_USE_INSIDE.keySet());

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
    @FieldSource("INSIDE_PACKAGES")
    void a_package_inside_another_uses_only_those_before_it(String name) {
        var outer = name.substring(0, name.indexOf('.'));
        var allowed = Objects.requireNonNull(MAY_USE_INSIDE.get(name));
        var forbidden = Stream.concat(
                INSIDE_PACKAGES.stream()
                        .filter(other -> !other.equals(name) && other.startsWith(outer + "."))
                        .filter(other -> !allowed.contains(other.substring(outer.length() + 1)))
                        .map(ArchitectureTest::withSubpackages),
                allowed.contains(ITSELF) ? Stream.<String>empty() : Stream.of(BASE + outer))
                .toArray(String[]::new);
        noClasses().that().resideInAPackage(withSubpackages(name)).should().dependOnClassesThat()
                .resideInAnyPackage(forbidden).check(PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alert", "sample"})
    void every_package_inside_has_its_place(String outer) {
        var inside = PROGRAM.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(BASE + outer + "."))
                .map(name -> name.substring(BASE.length()));
        assertThat(inside).allMatch(name -> INSIDE_PACKAGES.stream()
                .anyMatch(listed -> name.equals(listed) || name.startsWith(listed + ".")));
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
