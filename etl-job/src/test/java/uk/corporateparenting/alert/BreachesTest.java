package uk.corporateparenting.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.control.Tables.BREACH;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_BREAKDOWN_MEMBER;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_INDICATOR;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.job.Reference;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;

/** Figures of Cambridgeshire, published on the night of 7 October 2021. */
class BreachesTest {

    private static final LocalDate AUGUST = LocalDate.of(2021, 8, 31);
    private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 30);
    private static final String REVIEWS = "reviews_on_time";
    private static final String PLACEMENTS = "three_or_more_placements";

    @TempDir
    private static Path folder;

    private static final Configuration CONFIGURATION = TestProgram.configuration();
    private static final Council COUNCIL = CONFIGURATION.council("cambridgeshire").orElseThrow();
    private static TestProgram program;
    private static int council;

    private DSLContext sql = DSL.using(org.jooq.SQLDialect.POSTGRES);

    @BeforeAll
    static void start() {
        program = TestProgram.in(folder);
        council = program.the(Reference.class).load(CONFIGURATION).getOrDefault("cambridgeshire", -1);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @BeforeEach
    void nothing_was_published() {
        sql = program.sql();
        List.of(FACT_INDICATOR_MONTH, BREACH, OUTBOX).forEach(table -> sql.deleteFrom(table).execute());
    }

    @Test
    void a_figure_that_fell_into_poor_is_told_to_the_head_of_service_in_these_words() {
        figure(REVIEWS, AUGUST, "STRONG", "97.4", "600", "616");
        figure(REVIEWS, SEPTEMBER, "POOR", "84.86416559", "656", "773");

        assertThat(publish()).isEqualTo(1);

        var message = sql.fetchSingle(OUTBOX);
        assertThat(message.get(OUTBOX.RECIPIENT)).isEqualTo("head.of.service@cambridgeshire.example.invalid");
        assertThat(message.get(OUTBOX.STATE)).isEqualTo("PENDING");
        assertThat(message.get(OUTBOX.SUBJECT)).startsWith("Poor: ").contains("84.9").hasSizeLessThanOrEqualTo(78);
        assertThat(message.get(OUTBOX.BODY)).isEqualTo("""
                POOR  % of children in care reviews which were held on time
                84.9%, target above 97%. Deteriorated from 97.4% in August 2021.
                84.9% of children in care reviews were held on time (656 of 773).

                Council: Cambridgeshire
                Data to: 7 October 2021 (publication 3, complete)

                You get this, Head of Corporate Parenting, Cambridgeshire, because you are named head of service for it.
                It holds no child's details. The cases behind a figure are listed by the
                command "cases" for those who may see them.
                """);
    }

    @Test
    void the_next_night_tells_it_no_more() {
        figure(REVIEWS, SEPTEMBER, "POOR", "84.9", "656", "773");
        publish();
        assertThat(publish()).isZero();
        assertThat(sql.fetchCount(OUTBOX)).isEqualTo(1);
    }

    @Test
    void a_figure_that_stays_poor_is_not_told_again() {
        figure(REVIEWS, AUGUST, "POOR", "84.0", "600", "716");
        figure(REVIEWS, SEPTEMBER, "POOR", "84.9", "656", "773");
        sql.insertInto(BREACH)
                .set(BREACH.AUTHORITY_KEY, council)
                .set(BREACH.INDICATOR_CODE, REVIEWS)
                .set(BREACH.MONTH_END, AUGUST)
                .set(BREACH.PUBLICATION, 1)
                .execute();
        assertThat(publish()).isZero();
    }

    @Test
    void a_figure_that_is_not_published_yet_is_not_told() {
        figure(REVIEWS, AUGUST, "STRONG", "97.4", "600", "616");
        figure(REVIEWS, SEPTEMBER, "POOR", "84.9", "656", "773");
        sql.update(FACT_INDICATOR_MONTH)
                .set(FACT_INDICATOR_MONTH.STATE, "PROVISIONAL")
                .where(FACT_INDICATOR_MONTH.MONTH_END.eq(SEPTEMBER))
                .execute();
        assertThat(publish()).isZero();
        assertThat(sql.fetchCount(BREACH)).isZero();
    }

    @Test
    void a_month_that_is_not_the_newest_is_not_told_and_it_is_kept_why() {
        figure(REVIEWS, AUGUST, "POOR", "84.9", "656", "773");
        figure(REVIEWS, SEPTEMBER, "STRONG", "97.4", "600", "616");
        assertThat(publish()).isZero();
        assertThat(sql.fetchValues(BREACH.SUPPRESSED_BY)).containsExactly("NOT_THE_NEWEST_PUBLISHED_MONTH");
    }

    @Test
    void a_figure_over_fewer_cases_than_the_minimum_is_not_told_and_it_is_kept_why() {
        figure(REVIEWS, SEPTEMBER, "POOR", "66.7", "6", "9");
        assertThat(publish()).isZero();
        assertThat(sql.fetchValues(BREACH.SUPPRESSED_BY)).containsExactly("DENOMINATOR_BELOW_MINIMUM");
    }

    @Test
    void several_figures_are_one_message_with_the_worst_first() {
        figure(REVIEWS, SEPTEMBER, "POOR", "84.9", "656", "773");
        figure(PLACEMENTS, SEPTEMBER, "POOR", "19.5", "126", "645");

        assertThat(publish()).isEqualTo(1);

        var message = sql.fetchSingle(OUTBOX);
        assertThat(message.get(OUTBOX.SUBJECT)).contains("19.5", "and 1 more");
        assertThat(message.get(OUTBOX.BODY))
                .containsSubsequence("3 or more different placements", "reviews which were held on time");
    }

    @Test
    void a_night_that_is_not_published_sends_nothing() {
        figure(REVIEWS, SEPTEMBER, "POOR", "84.9", "656", "773");
        try {
            sql.connection(connection -> {
                connection.setAutoCommit(false);
                Breaches.open(DSL.using(connection, org.jooq.SQLDialect.POSTGRES), publication(), CONFIGURATION);
                connection.rollback();
                connection.setAutoCommit(true);
            });
        } finally {
            assertThat(sql.fetchCount(OUTBOX)).isZero();
        }
        assertThat(publish()).as("the next one that is").isEqualTo(1);
    }

    private int publish() {
        return Breaches.open(sql, publication(), CONFIGURATION);
    }

    private static Publication publication() {
        return new Publication(COUNCIL, council, 3, LocalDate.of(2021, 10, 7));
    }

    /** A headline figure with the shipped target. */
    private void figure(
            String indicator, LocalDate monthEnd, String rating, String value, String numerator, String denominator) {
        var target = CONFIGURATION.targetsOf(COUNCIL).stream()
                .filter(each -> each.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
        sql.insertInto(FACT_INDICATOR_MONTH)
                .set(FACT_INDICATOR_MONTH.AUTHORITY_KEY, council)
                .set(FACT_INDICATOR_MONTH.MONTH_END, monthEnd)
                .set(FACT_INDICATOR_MONTH.INDICATOR_KEY, DSL.select(DIM_INDICATOR.INDICATOR_KEY)
                        .from(DIM_INDICATOR)
                        .where(DIM_INDICATOR.CODE.eq(indicator)))
                .set(FACT_INDICATOR_MONTH.INDICATOR_CODE, indicator)
                .set(FACT_INDICATOR_MONTH.PERIOD_BASIS, DSL.select(DIM_INDICATOR.HEADLINE_BASIS)
                        .from(DIM_INDICATOR)
                        .where(DIM_INDICATOR.CODE.eq(indicator)))
                .set(FACT_INDICATOR_MONTH.BREAKDOWN_MEMBER_KEY, DSL.select(DIM_BREAKDOWN_MEMBER.BREAKDOWN_MEMBER_KEY)
                        .from(DIM_BREAKDOWN_MEMBER)
                        .where(DIM_BREAKDOWN_MEMBER.BREAKDOWN.eq("ALL")))
                .set(FACT_INDICATOR_MONTH.BREAKDOWN, "ALL")
                .set(FACT_INDICATOR_MONTH.MEMBER, "ALL")
                .set(FACT_INDICATOR_MONTH.NUMERATOR, new BigDecimal(numerator))
                .set(FACT_INDICATOR_MONTH.DENOMINATOR, new BigDecimal(denominator))
                .set(FACT_INDICATOR_MONTH.VALUE, new BigDecimal(value))
                .set(FACT_INDICATOR_MONTH.UNDETERMINED, 0)
                .set(FACT_INDICATOR_MONTH.TARGET, target.target())
                .set(FACT_INDICATOR_MONTH.TARGET_OPERATOR, target.operator())
                .set(FACT_INDICATOR_MONTH.RATING, rating)
                .set(FACT_INDICATOR_MONTH.PREVIOUS_VALUE, monthEnd.equals(AUGUST) ? null : previous(indicator))
                .set(FACT_INDICATOR_MONTH.CHANGE, monthEnd.equals(AUGUST) ? null : "DETERIORATED")
                .set(FACT_INDICATOR_MONTH.STATE, "PUBLISHED")
                .set(FACT_INDICATOR_MONTH.AS_AT, monthEnd)
                .set(FACT_INDICATOR_MONTH.KNOWN_FROM, 3)
                .execute();
    }

    private @Nullable BigDecimal previous(String indicator) {
        return sql.select(FACT_INDICATOR_MONTH.VALUE)
                .from(FACT_INDICATOR_MONTH)
                .where(
                        FACT_INDICATOR_MONTH.INDICATOR_CODE.eq(indicator),
                        FACT_INDICATOR_MONTH.MONTH_END.eq(AUGUST))
                .fetchOne(FACT_INDICATOR_MONTH.VALUE);
    }
}
