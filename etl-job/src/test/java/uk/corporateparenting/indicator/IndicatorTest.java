package uk.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.postgresql.ds.PGSimpleDataSource;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.figure.Case;
import uk.corporateparenting.indicator.figure.Cases;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.indicator.figure.Figures;
import uk.corporateparenting.warehouse.DifferenceLoader;

/** Computes an indicator over a synthetic star; every test is a transaction that is undone. */
public abstract class IndicatorTest {

    protected static final Set<String> EVERY_FEED = Set.of(
            "care_episode",
            "placement",
            "review",
            "visit",
            "missing_episode",
            "permanence",
            "health_check",
            "pep",
            "enrolment",
            "school_grade",
            "care_leaver",
            "care_leaver.pathway_plan_on",
            "establishment",
            "involvement",
            "involvement.person_id",
            "worker",
            "worker.full_time_equivalent");

    private static final PGSimpleDataSource DATABASE = database();

    protected World world = unset();
    private Connection connection = unset();

    @BeforeEach
    void begin() throws SQLException {
        connection = DATABASE.getConnection();
        connection.setAutoCommit(false);
        world = new World(DSL.using(connection, SQLDialect.POSTGRES));
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    /** The indicator under test. */
    protected abstract Indicator indicator();

    /** Numerator and denominator of the headline of September 2021, for example "3 of 4" or "3". */
    protected String headline() {
        return headline(indicator().periodBases().getFirst());
    }

    protected String headline(PeriodBasis basis) {
        return headline(basis, World.SEPTEMBER);
    }

    protected String headline(PeriodBasis basis, MonthEnd month) {
        compute(EVERY_FEED);
        return spoken(figure(basis, month));
    }

    protected Figure figure(PeriodBasis basis, MonthEnd month) {
        return figures(month).stream()
                .filter(figure -> figure.periodBasis() == basis && figure.member().equals("ALL"))
                .collect(Collectors.collectingAndThen(Collectors.toList(), IndicatorTest::single));
    }

    /** Numerator and denominator of every member but the headline, by its name. */
    protected Map<String, String> members() {
        return figures(World.SEPTEMBER).stream()
                .filter(figure -> !figure.member().equals("ALL"))
                .collect(Collectors.toMap(Figure::member, IndicatorTest::spoken));
    }

    protected List<Figure> figures(MonthEnd month) {
        return Figures.of(world.sql, World.AUTHORITY, month);
    }

    protected List<Case> cases() {
        return Cases.of(world.sql, World.AUTHORITY, indicator().code(), World.SEPTEMBER);
    }

    /** Computes the indicator as a night does. */
    protected IndicatorLoad.Outturn compute(Set<String> feeds) {
        return compute(List.of(indicator()), feeds);
    }

    protected IndicatorLoad.Outturn compute(List<Indicator> indicators, Set<String> feeds) {
        indicators.forEach(indicator -> ReferenceRows.indicator(world.sql, indicator, polarity()));
        return new IndicatorLoad(new IndicatorCatalogue(indicators), new DifferenceLoader())
                .apply(world.sql, world.star(), feeds);
    }

    /** Which way the council wants the value to go. */
    protected String polarity() {
        return "lower";
    }

    /** As a reader sees it. */
    protected static String numeratorOf(Figure figure) {
        return plain(figure.numerator());
    }

    private static String spoken(Figure figure) {
        return figure.denominator() == null
                ? plain(figure.numerator())
                : plain(figure.numerator()) + " of " + plain(figure.denominator());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "nothing" : number.stripTrailingZeros().toPlainString();
    }

    private static Figure single(List<Figure> figures) {
        assertThat(figures).hasSize(1);
        return figures.getFirst();
    }

    private static PGSimpleDataSource database() {
        var database = TestDatabase.fresh();
        ReferenceRows.load(TestDatabase.jooq(database));
        return database;
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T unset() {
        return null;
    }
}
