package uk.corporateparenting.job.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.inline;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.SmallNights;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.TestProgram;

/** A launch after thousands of runs reads no more of Spring Batch's log than the first. */
class LaunchTest {

    private static final LocalDate NIGHT = LocalDate.of(2021, 10, 6);
    private static final int RUNS = 2000;
    private static final int STEPS_OF_A_RUN = 10;
    private static final String READ = "select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0)"
            + " from pg_stat_user_tables where schemaname = 'batch'";

    @TempDir
    private Path folder;

    @Test
    void it_reads_no_more_after_thousands_of_runs_and_housekeeping_removes_the_old_ones() throws Exception {
        var database = TestDatabase.fresh();
        var sql = TestDatabase.jooq(database);
        try (var nights = SmallNights.on(database, folder, 12, 1)) {
            nights.export(NIGHT);
            runs(sql, "-1", RUNS / 2, 1);
            runs(sql, "-40", RUNS, RUNS);
            sql.execute("vacuum analyze");
            sql.execute("select pg_stat_reset()");
            nights.run(NIGHT);
        }
        assertThat(read(sql)).as("rows of Spring Batch's log that a night reads").isLessThan(RUNS / 2);

        try (var program = TestProgram.in(folder, database)) {
            program.the(Housekeeping.class).run();
        }
        assertThat(count(sql, "batch_job_execution")).isEqualTo(RUNS / 2 + 1);
        assertThat(count(sql, "batch_job_instance")).isEqualTo(RUNS / 2 + 1);
        assertThat(count(sql, "batch_step_execution")).isLessThan(RUNS * STEPS_OF_A_RUN);
    }

    /** Runs as they are noted of nights of that many days ago. */
    private static void runs(DSLContext sql, String days, int count, int firstId) {
        sql.execute("""
                insert into batch.batch_job_instance
                select id, 0, 'night', md5(id::text) from generate_series({0}, {0} + {1} - 1) as id""", firstId, count);
        sql.execute("""
                insert into batch.batch_job_execution
                select id, 0, id, now() + ({2} || ' days')::interval, now(), now(), 'COMPLETED', 'COMPLETED', '', now()
                from generate_series({0}, {0} + {1} - 1) as id""", firstId, count, inline(days));
        sql.execute("""
                insert into batch.batch_job_execution_params
                select id, 'authorityKey', 'java.lang.Long', '1', 'Y'
                from generate_series({0}, {0} + {1} - 1) as id""", firstId, count);
        sql.execute("""
                insert into batch.batch_job_execution_context
                select id, '', null from generate_series({0}, {0} + {1} - 1) as id""", firstId, count);
        sql.execute("""
                insert into batch.batch_step_execution
                select id * 100 + step, 0, 'step' || step, id, now(), now(), now(), 'COMPLETED', 1, 1, 0, 1, 0, 0, 0, 0,
                    'COMPLETED', '', now()
                from generate_series({0}, {0} + {1} - 1) as id, generate_series(1, {2}) as step""",
                firstId, count, STEPS_OF_A_RUN);
        sql.execute("""
                insert into batch.batch_step_execution_context
                select step_execution_id, '', null from batch.batch_step_execution as step
                where not exists (select from batch.batch_step_execution_context as context
                    where context.step_execution_id = step.step_execution_id)""");
        sql.execute("select setval('batch.batch_job_instance_seq', 1000000)");
        sql.execute("select setval('batch.batch_job_execution_seq', 1000000)");
        sql.execute("select setval('batch.batch_step_execution_seq', 1000000)");
    }

    private static long read(DSLContext sql) {
        return sql.fetchSingle(READ).get(0, Long.class);
    }

    private static int count(DSLContext sql, String table) {
        return sql.fetchSingle("select count(*) from batch." + table).get(0, Integer.class);
    }
}
