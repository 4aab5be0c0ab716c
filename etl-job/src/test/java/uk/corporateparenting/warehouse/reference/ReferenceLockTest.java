package uk.corporateparenting.warehouse.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.calendar.WorkingDays;
import uk.corporateparenting.setting.Council;

/** What all councils share is loaded while a night of one of them is being published. */
class ReferenceLockTest {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final PGSimpleDataSource database = TestDatabase.fresh();
    private final DSLContext night = TestDatabase.jooq(database);
    private final DSLContext start = TestDatabase.jooq(database);

    @BeforeEach
    void a_night_has_run() {
        load(start, "Westshire");
    }

    @Test
    void a_start_that_changes_nothing_does_not_wait_for_a_night_that_refers_to_it() {
        night.transaction(publishing -> {
            publish(publishing.dsl());
            load(start, "Westshire");
        });
    }

    @Test
    void a_start_that_corrects_a_word_waits_until_the_night_is_published() {
        night.transaction(publishing -> {
            publish(publishing.dsl());
            assertThatThrownBy(() -> load(start, "West Shire"))
                    .isInstanceOfSatisfying(
                            DataAccessException.class,
                            refused -> assertThat(refused.sqlState()).isEqualTo(LOCK_NOT_AVAILABLE));
        });
        load(start, "West Shire");
        assertThat(night.fetchValues("select name from warehouse.dim_authority where slug = 'westshire'"))
                .isEqualTo(List.of("West Shire"));
    }

    private static void publish(DSLContext sql) {
        ReferenceLock.publish(sql);
        sql.fetch("select 1 from warehouse.dim_authority for key share");
        sql.fetch("select 1 from warehouse.dim_reason for key share");
    }

    private static void load(DSLContext sql, String name) {
        sql.transaction(loading -> {
            loading.dsl().execute("set local lock_timeout = '500ms'");
            new ReferenceLoad().load(loading.dsl(), new WorkingDays(Set.of()),
                    List.of(new Council("westshire", "E1", name, "ssd", "mosaic")), List.of());
        });
    }
}
