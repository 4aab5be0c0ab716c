package uk.corporateparenting.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.sum;
import static uk.corporateparenting.schema.warehouse.Tables.LOAD_STATUS;
import static uk.corporateparenting.schema.warehouse.Warehouse.WAREHOUSE;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.ds.PGSimpleDataSource;
import uk.corporateparenting.TestDatabase;

/**
 * Reports of Power BI's role: each reads the star table by table within one transaction, over and
 * over, and gives up where it has to wait for a lock for more than a second.
 */
public final class StarReaders implements AutoCloseable {

    private static final Field<Integer> KNOWN_FROM = field(name("known_from"), Integer.class);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Map<Map<Integer, Integer>, Set<Map<String, String>>> seen = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<List<Duration>>> readers;
    private volatile boolean isOver;

    private StarReaders(PGSimpleDataSource database, int number) {
        this.readers = IntStream.range(0, number).mapToObj(_ -> threads.submit(() -> read(database))).toList();
    }

    /** Makes the roles, as an administrator does, and lets so many readers begin. */
    public static StarReaders of(PGSimpleDataSource database, int number) throws IOException {
        TestDatabase.jooq(database).execute(Files.readString(Path.of("..", "ops", "bin", "roles.sql")));
        Flyway.configure().dataSource(database).load().migrate();
        return new StarReaders(database, number);
    }

    private List<Duration> read(PGSimpleDataSource database) throws SQLException, InterruptedException {
        var looks = new ArrayList<Duration>();
        try (var connection = database.getConnection()) {
            var sql = DSL.using(connection, SQLDialect.POSTGRES);
            sql.execute("set role bi_reader");
            sql.execute("set lock_timeout = '1s'");
            sql.execute("set default_transaction_isolation = 'repeatable read'");
            while (!isOver) {
                var begin = Instant.now();
                sql.transaction(report -> look(report.dsl()));
                looks.add(Duration.between(begin, Instant.now()));
                Thread.sleep(PAUSE);
            }
        }
        return looks;
    }

    /** What programs share is not of a night: it is known from 0. */
    private void look(DSLContext report) {
        var publications = report.selectFrom(LOAD_STATUS)
                .fetchMap(LOAD_STATUS.AUTHORITY_KEY, LOAD_STATUS.PUBLICATION);
        var rows = new HashMap<String, String>();
        for (var table : WAREHOUSE.getTables()) {
            rows.put(table.getName(), report.select(count(), sum(KNOWN_FROM))
                    .from(table)
                    .where(KNOWN_FROM.gt(0))
                    .fetchSingle(StarReaders::text));
        }
        seen.computeIfAbsent(publications, _ -> ConcurrentHashMap.newKeySet()).add(rows);
    }

    private static String text(Record2<Integer, BigDecimal> rows) {
        return rows.value1() + " rows, known from " + rows.value2();
    }

    /** Waits until they have come upon so many states of the councils' publications. */
    public void awaitStates(int number) throws Exception {
        while (seen.size() < number) {
            for (var reader : readers) {
                if (reader.isDone()) {
                    reader.get();
                }
            }
            Thread.sleep(PAUSE);
        }
    }

    /** Ends their work: nobody had to wait, and each publication was the same for all who saw it. */
    public void sawWholeNightsAndNeverWaited() throws Exception {
        isOver = true;
        var longest = Duration.ZERO;
        var looks = 0;
        for (var reader : readers) {
            for (var look : reader.get()) {
                longest = look.compareTo(longest) > 0 ? look : longest;
                looks++;
            }
        }
        System.out.println("    readers looked " + looks + " times, at most for " + longest.toMillis() + " ms");
        assertThat(seen).as("by publication of each council").allSatisfy((_, stars) -> assertThat(stars).hasSize(1));
    }

    @Override
    public void close() {
        isOver = true;
        threads.close();
    }
}
