package uk.corporateparenting.alert.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.control.Tables.BREACH_NEWS;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.corporateparenting.alert.breach.GeneratedNights.Cell;
import uk.corporateparenting.alert.breach.GeneratedNights.Night;
import uk.corporateparenting.alert.night.NightAlerts;

/**
 * Five years of generated months: whatever is run again, killed or replayed, what is told is what
 * the rules say, each once.
 */
class FiveYearsTest {

    private static final DSLContext DATABASE = PublishedNights.database();

    private PublishedNights nights = PublishedNights.of(DATABASE, "cambridgeshire");
    private Map<GeneratedNights.Key, Cell> star = Map.of();

    @BeforeEach
    void nothing_is_known() {
        nights = PublishedNights.of(DATABASE, "cambridgeshire");
        DATABASE.deleteFrom(OUTBOX).execute();
        star = Map.of();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_mails_of_five_years_say_what_the_rules_say(long seed) {
        var generated = GeneratedNights.of(seed);

        generated.forEach(this::run);

        assertThat(mails().news()).hasSizeGreaterThan(40)
                .containsExactlyInAnyOrderElementsOf(LetterModel.told(generated));
        assertEachIsKeptOnce();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void they_are_the_same_mails_when_nights_are_killed_run_again_and_replayed(long seed) {
        var generated = GeneratedNights.of(seed);
        generated.forEach(this::run);
        var undisturbed = mails().whole();
        for (var disturbance : List.of(seed, seed + 100)) {
            nothing_is_known();
            disturbed(generated, new Random(disturbance));

            assertThat(mails().whole()).containsExactlyInAnyOrderElementsOf(undisturbed);
            assertEachIsKeptOnce();
        }
    }

    private void disturbed(List<Night> generated, Random chance) {
        for (var last = 0; last < generated.size(); last++) {
            var night = generated.get(last);
            switch (chance.nextInt(4)) {
                case 0 -> killed(night);
                case 1 -> replay(generated.subList(Math.max(0, last - chance.nextInt(12)), last + 1));
                default -> run(night);
            }
            if (chance.nextBoolean()) {
                run(night);
            }
        }
    }

    private ReadMails mails() {
        return new ReadMails(DATABASE, nights.configuration().indicators());
    }

    private void run(Night night) {
        write(night);
        NightAlerts.write(DATABASE, nights.publish(night.date().toString()), nights.configuration());
    }

    /** Killed in the publish transaction, then run again. */
    private void killed(Night night) {
        write(night);
        DATABASE.connection(connection -> {
            connection.setAutoCommit(false);
            var transaction = nights.on(DSL.using(connection, SQLDialect.POSTGRES));
            NightAlerts.write(transaction.sql(), transaction.publish(night.date().toString()), nights.configuration());
            connection.rollback();
            connection.setAutoCommit(true);
        });
        run(night);
    }

    /** The star goes back and comes forward night by night; only after the last is anybody told. */
    private void replay(List<Night> replayed) {
        replayed.forEach(this::write);
        run(replayed.getLast());
    }

    private void write(Night night) {
        star.forEach((key, _) -> {
            if (!night.figures().containsKey(key)) {
                DATABASE.deleteFrom(FACT_INDICATOR_MONTH)
                        .where(
                                FACT_INDICATOR_MONTH.INDICATOR_CODE.eq(key.indicator()),
                                FACT_INDICATOR_MONTH.MONTH_END.eq(key.month().atEndOfMonth()))
                        .execute();
            }
        });
        night.figures().forEach((key, cell) -> {
            if (!cell.equals(star.get(key))) {
                nights.write(
                        key.indicator(), key.month().toString(), cell.state(), cell.rating(), cell.numerator(),
                        cell.denominator());
            }
        });
        star = night.figures();
    }

    private void assertEachIsKeptOnce() {
        assertThat(DATABASE.fetchCount(BREACH_NEWS, BREACH_NEWS.WITHHELD_BECAUSE.isNull()))
                .isEqualTo(mails().news().size());
    }
}
