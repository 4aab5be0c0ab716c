package uk.corporateparenting;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.control.Tables.FINDING;
import static uk.corporateparenting.schema.restricted.Tables.CHILD_IDENTITY;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_LEGAL_STATUS;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_PLACEMENT_TYPE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CHILD_MONTH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.springframework.util.FileSystemUtils;
import uk.corporateparenting.job.NightRun;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.reckoning.ChildStory;
import uk.corporateparenting.reckoning.CouncilFolder;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.ConfigurationFolder;
import uk.corporateparenting.setting.Council;

/**
 * Whole nights of made-up councils that share one case-management system and, but for their names
 * and a shorter history, the shipped configuration. Each council has the database to itself.
 */
final class VendorNights implements AutoCloseable {

    /** The month end of every figure that is looked at, and the business date of the first night. */
    static final LocalDate MONTH_END = LocalDate.of(2021, 9, 30);

    private static final int COUNCILS = 12;

    private final Path folder;
    private final TestProgram program;
    private final Configuration configuration;
    private int councils;

    private VendorNights(Path folder, TestProgram program, Configuration configuration) {
        this.folder = folder;
        this.program = program;
        this.configuration = configuration;
    }

    static VendorNights of(String system, Path folder) throws IOException {
        var copy = folder.resolve("config");
        FileSystemUtils.copyRecursively(TestProgram.CONFIGURATION, copy);
        var rows = IntStream.rangeClosed(1, COUNCILS)
                .mapToObj(number -> "council-%1$d,E069000%1$02d,Council %1$d,ssd,%2$s".formatted(number, system))
                .toList();
        Files.write(copy.resolve("authorities.csv"), rows, StandardOpenOption.APPEND);
        Files.write(copy.resolve("settings.csv"), shorterHistories(), StandardOpenOption.APPEND);
        return new VendorNights(folder, TestProgram.in(folder), ConfigurationFolder.read(copy));
    }

    private static List<String> shorterHistories() {
        return IntStream.rangeClosed(1, COUNCILS)
                .mapToObj("council-%d,history_months,9,2000-04-01,"::formatted)
                .toList();
    }

    /** The next council, with no night yet. */
    Nights council() {
        councils++;
        return new Nights(configuration.council("council-" + councils).orElseThrow());
    }

    @Override
    public void close() {
        program.close();
    }

    /** The nights of one council. */
    final class Nights {

        private final Council council;
        private Path night;

        private Nights(Council council) {
            this.council = council;
            this.night = folder;
        }

        /** What the council has on its children, on the month end. */
        Nights with(ChildStory... children) throws IOException {
            return on(MONTH_END, children);
        }

        /** What the council has on its children on a later date. */
        Nights on(LocalDate date, ChildStory... children) throws IOException {
            night = Files.createDirectories(
                    folder.resolve("inbox").resolve(council.slug()).resolve(date.toString()));
            CouncilFolder.of(children).writeTo(night);
            return this;
        }

        /** A further file, as text. */
        Nights file(String name, String text) throws IOException {
            Files.writeString(night.resolve(name), text);
            return this;
        }

        /** Runs the night, which must be published; that it is tiny is accepted. */
        Nights published() throws SQLException {
            var ending = run();
            assertThat(ending.state()).as(ending.reasons().toString()).isEqualTo(NightLedger.PUBLISHED);
            return this;
        }

        /** Runs the night and says how it ended. */
        NightRun.Ending run() throws SQLException {
            var date = LocalDate.parse(Objects.toString(night.getFileName()));
            return program.the(NightRun.class)
                    .run(new NightRun.Request(council, date, folder.resolve("inbox"), Optional.of("made up"), "test"),
                            configuration);
        }

        /** Codes of the rules with findings, each once. */
        List<String> findings() {
            return sql().selectDistinct(FINDING.RULE_CODE)
                    .from(FINDING)
                    .where(FINDING.AUTHORITY_KEY.eq(authorityKey()))
                    .orderBy(FINDING.RULE_CODE)
                    .fetch(FINDING.RULE_CODE);
        }

        /** How often a rule found a fault. */
        int timesFound(String code) {
            return sql().fetchCount(FINDING, FINDING.AUTHORITY_KEY.eq(authorityKey()), FINDING.RULE_CODE.eq(code));
        }

        /** The values of columns in the council's rows of a table, ordered, a space between two. */
        List<String> all(TableField<?, ?>... columns) {
            var table = Objects.requireNonNull(columns[0].getTable());
            return sql().select(columns)
                    .from(table)
                    .where(Objects.requireNonNull(table.field(DIM_AUTHORITY.AUTHORITY_KEY)).eq(authorityKey()))
                    .orderBy(columns)
                    .fetch(Nights::text);
        }

        /** Who is in care at the month end, under which legal status, in what placement. */
        List<String> inCare() {
            return sql().select(CHILD_IDENTITY.PERSON_ID, DIM_LEGAL_STATUS.CODE, DIM_PLACEMENT_TYPE.CODE)
                    .from(FACT_CHILD_MONTH)
                    .join(CHILD_IDENTITY).using(CHILD_IDENTITY.CHILD_KEY)
                    .join(DIM_LEGAL_STATUS).using(DIM_LEGAL_STATUS.LEGAL_STATUS_KEY)
                    .join(DIM_PLACEMENT_TYPE).using(DIM_PLACEMENT_TYPE.PLACEMENT_TYPE_KEY)
                    .where(FACT_CHILD_MONTH.AUTHORITY_KEY.eq(authorityKey()))
                    .and(FACT_CHILD_MONTH.MONTH_END.eq(MONTH_END))
                    .orderBy(CHILD_IDENTITY.PERSON_ID)
                    .fetch(Nights::text);
        }

        DSLContext sql() {
            return program.sql();
        }

        int authorityKey() {
            return sql().select(DIM_AUTHORITY.AUTHORITY_KEY)
                    .from(DIM_AUTHORITY)
                    .where(DIM_AUTHORITY.SLUG.eq(council.slug()))
                    .fetchSingle()
                    .value1();
        }

        private static String text(Record row) {
            return row.intoList().stream().map(String::valueOf).collect(joining(" "));
        }
    }
}
