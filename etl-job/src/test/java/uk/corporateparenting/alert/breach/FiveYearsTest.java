package uk.corporateparenting.alert.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.control.Tables.BREACH_NEWS;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.corporateparenting.alert.breach.GeneratedNights.Cell;
import uk.corporateparenting.alert.breach.GeneratedNights.Night;

/**
 * Five years of generated months: whatever is run again, killed or replayed, what is told is what
 * the rules say, each once.
 */
class FiveYearsTest {

    private static final DSLContext DATABASE = PublishedNights.database();

    private PublishedNights nights = PublishedNights.of(DATABASE, "cambridgeshire");
    private Map<GeneratedNights.Key, Cell> star = Map.of();
    private final List<String> told = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void what_is_told_in_five_years_is_what_the_rules_say(long seed) {
        var generated = GeneratedNights.of(seed);

        generated.forEach(this::run);

        assertThat(told).hasSizeGreaterThan(40).containsExactlyInAnyOrderElementsOf(LetterModel.told(generated));
        assertEachIsKeptOnce();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void it_is_the_same_when_nights_are_killed_run_again_and_replayed(long seed) {
        var generated = GeneratedNights.of(seed);
        var chance = new Random(seed);

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

        assertThat(told).containsExactlyInAnyOrderElementsOf(LetterModel.told(generated));
        assertEachIsKeptOnce();
    }

    private void run(Night night) {
        write(night);
        nights.night(night.date().toString()).forEach(news -> told.add(night.date() + " " + news));
    }

    /** Killed in the publish transaction, then run again. */
    private void killed(Night night) {
        write(night);
        DATABASE.connection(connection -> {
            connection.setAutoCommit(false);
            var transaction = nights.on(DSL.using(connection, SQLDialect.POSTGRES));
            transaction.night(night.date().toString());
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
        assertThat(DATABASE.fetchCount(BREACH_NEWS, BREACH_NEWS.WITHHELD_BECAUSE.isNull())).isEqualTo(told.size());
    }
}
