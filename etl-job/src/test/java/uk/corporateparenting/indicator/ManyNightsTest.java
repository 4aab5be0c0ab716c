package uk.corporateparenting.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static uk.corporateparenting.SmallNights.COUNCIL;
import static uk.corporateparenting.schema.control.Tables.CONFIGURATION;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_CASE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.SmallNights;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.Nights;
import uk.corporateparenting.indicator.figure.AsKnown;
import uk.corporateparenting.indicator.restatement.Part;
import uk.corporateparenting.indicator.restatement.Restatements;
import uk.corporateparenting.indicator.restatement.Share;
import uk.corporateparenting.job.ledger.PublishedNights;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.ConfigurationFolder;
import uk.corporateparenting.warehouse.Star;
import uk.corporateparenting.warehouse.TableLoad;

/**
 * Sixty nights in which rows are entered late, corrected and deleted and the configuration changes:
 * whatever was said on one of them can be said again. The seed and the number of nights are system
 * properties.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyNightsTest {

    private static final int NIGHTS = Integer.getInteger("nights", 60);
    private static final long SEED = Long.getLong("nights.seed", 20211018);
    private static final LocalDate LAST = LocalDate.of(2021, 10, 18);
    private static final LocalDate FIRST = LAST.minusDays(NIGHTS - 1);
    private static final int CHILDREN = 25;
    private static final int MONTHS_BEFORE = 2;
    private static final int EVERY = Integer.getInteger("nights.recomputed.every", 10);
    private static final String AS_AT = "as_at";

    private final TreeMap<Integer, String> said = new TreeMap<>();
    private final TreeMap<Integer, LocalDate> nights = new TreeMap<>();
    private List<Indicator> indicators = List.of();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private SmallNights council;

    @BeforeAll
    void the_nights_run() throws Exception {
        council = SmallNights.in(folder, CHILDREN, MONTHS_BEFORE).exportAll(FIRST, LAST);
        council.configure("settings.csv", COUNCIL + ",maximum_rows_change_percent,1000,2000-04-01,");
        council.configure("settings.csv", COUNCIL + ",maximum_rejected_percent,100,2000-04-01,");
        indicators = AllIndicators.catalogue().indicators();
        var retold = new RetoldExport(SEED);
        for (var night : FIRST.datesUntil(LAST.plusDays(1)).toList()) {
            retold.change(council.folderOf(night));
            reconfigure(night);
            var ending = council.run(night);
            assertThat(ending.toString()).as("the night of %s, seed %d", night, SEED).contains("PUBLISHED");
            nights.put(nights.size() + 1, night);
            said.put(nights.size(), printed(council.sql()));
        }
        council.sql().execute("analyze");
    }

    @AfterAll
    void end() {
        council.close();
    }

    @Test
    void what_was_printed_on_a_night_is_printed_again_as_known_on_it() {
        nights.keySet().forEach(publication -> inThePast(publication, past -> assertThat(printed(past))
                .as("the night of %s, seed %d", nights.get(publication), SEED)
                .isEqualTo(said.get(publication))));
    }

    @Test
    void a_night_computed_again_over_what_it_knew_with_its_configuration_says_the_same() {
        var feeds = indicators.stream().flatMap(indicator -> indicator.feeds().stream()).collect(toSet());
        recomputed().forEach(publication -> {
            var star = star(publication);
            inThePast(publication, past -> indicators.forEach(indicator -> {
                assertSame(past, new FigureLoad(List.of(indicator), feeds), star,
                        FACT_INDICATOR_MONTH.INDICATOR_CODE.eq(indicator.code()));
                assertSame(past, new CaseLoad(List.of(indicator), feeds), star,
                        FACT_INDICATOR_CASE.INDICATOR_CODE.eq(indicator.code()));
            }));
        });
    }

    /**
     * One indicator after another: all of them in one statement take the planner longer than the rows.
     */
    private void assertSame(DSLContext past, TableLoad load, Star star, Condition isOfIndicator) {
        var computed = past.fetch(load.tonight(star));
        assertThat(spoken(computed))
                .as("%s of the night of %s, seed %d", load, star.businessDate(), SEED)
                .isEqualTo(spoken(past.fetch(stored(load, star, isOfIndicator))));
    }

    /** Every night, or so many that a build can wait for them. */
    private List<Integer> recomputed() {
        return nights.keySet().stream().filter(publication -> publication % EVERY == 1 % EVERY).toList();
    }

    @Test
    void the_parts_of_every_figure_sum_to_what_changed_since_any_night() {
        council.sql().transaction(transaction -> {
            var published = PublishedNights.of(transaction.dsl(), authority());
            var months = MonthEnd.from(MonthEnd.containing(FIRST.minusMonths(1)), MonthEnd.containing(LAST));
            for (var indicator : indicators) {
                for (var month : months) {
                    var restatements = new Restatements(
                            transaction.dsl(), authority(), indicator, month, published);
                    assertThat(restatements.between(1 + NIGHTS / 3, NIGHTS)).allSatisfy(restatement -> {
                        var parts = restatement.parts().stream().map(Part::share).toList();
                        assertThat(sum(parts, Share::numerator))
                                .isEqualByComparingTo(restatement.difference().numerator());
                        assertThat(sum(parts, Share::denominator))
                                .isEqualByComparingTo(restatement.difference().denominator());
                    });
                }
            }
        });
    }

    /** So that a past night needs the configuration of its own. */
    private void reconfigure(LocalDate night) throws IOException {
        if (night.equals(FIRST.plusDays(NIGHTS / 3))) {
            council.configure("settings.csv", COUNCIL + ",pl2_age_limit,none,2000-04-01,");
        }
        if (night.equals(FIRST.plusDays(NIGHTS / 2))) {
            council.configure("settings.csv", COUNCIL + ",visit_long_term_rule,ALWAYS_6_WEEKS,2000-04-01,");
        }
    }

    private static BigDecimal sum(
            List<Share> shares, Function<Share, BigDecimal> of) {
        return shares.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void inThePast(int publication, Consumer<DSLContext> reading) {
        council.sql().transaction(transaction -> {
            var past = AsKnown.at(transaction.dsl(), publication);
            past.setLocal(name("enable_nestloop"), inline("off")).execute();
            past.setLocal(name("jit"), inline("off")).execute();
            reading.accept(past);
        });
    }

    /** All that figures and cases can be printed of, hashed, for there is much of it. */
    private static String printed(DSLContext sql) {
        var all = Stream.of(FACT_INDICATOR_MONTH, FACT_INDICATOR_CASE)
                .flatMap(table -> sql.selectFrom(table).fetch().stream())
                .map(row -> row.intoMap().toString())
                .sorted()
                .toList();
        return all.size() + " rows " + UUID.nameUUIDFromBytes(all.toString().getBytes(UTF_8));
    }

    /** What the night said of the indicator. */
    private static Select<?> stored(TableLoad load, Star star, Condition isOfIndicator) {
        var columns = Arrays.stream(load.table().fields()).filter(field -> !field.getName().equals("known_from"))
                .toList();
        return DSL.select(columns).from(load.table()).where(load.reach(star), isOfIndicator);
    }

    private static Set<String> spoken(Result<? extends Record> rows) {
        return rows.stream().map(ManyNightsTest::spoken).collect(toCollection(TreeSet::new));
    }

    /** Without the day of a figure, which stays until the figure changes. */
    private static String spoken(Record row) {
        var values = new TreeMap<>(row.intoMap());
        values.remove(AS_AT);
        return values.toString();
    }

    private Star star(int publication) {
        var night = Objects.requireNonNull(nights.get(publication));
        var configuration = configuration(publication);
        var of = configuration.council(COUNCIL).orElseThrow();
        return new Star(
                authority(),
                night,
                publication,
                MonthEnd.from(MonthEnd.containing(night.minusMonths(MONTHS_BEFORE)), MonthEnd.containing(night)),
                configuration.settingsOf(of),
                configuration.targetsOf(of),
                configuration.populationsOf(of),
                configuration.termsOf(of),
                new Nights(new TreeSet<>(nights.headMap(publication).values()), night));
    }

    /** The configuration that the publication was made with, as it keeps it. */
    private Configuration configuration(int publication) {
        var kept = folder.resolve("configuration-" + publication);
        council.sql().select(CONFIGURATION.FILE_NAME, CONFIGURATION.CONTENT)
                .from(CONFIGURATION)
                .join(PUBLICATION)
                .on(PUBLICATION.FINGERPRINT.eq(CONFIGURATION.FINGERPRINT))
                .where(PUBLICATION.AUTHORITY_KEY.eq(authority()), PUBLICATION.PUBLICATION_.eq(publication))
                .forEach(file -> write(kept.resolve(file.value1()), file.value2()));
        return ConfigurationFolder.read(kept);
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private int authority() {
        return council.sql().select(DIM_AUTHORITY.AUTHORITY_KEY)
                .from(DIM_AUTHORITY)
                .where(DIM_AUTHORITY.SLUG.eq(COUNCIL))
                .fetchSingle()
                .value1();
    }
}
