package uk.corporateparenting.job.fault;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.ds.PGSimpleDataSource;
import uk.corporateparenting.SmallNights;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.job.BusinessState;

/**
 * What every try starts from: a council whose first night is published. Its second night has run
 * once undisturbed, so that it is known what must come of it and how long it takes.
 */
final class Ground {

    static final LocalDate FIRST = LocalDate.of(2021, 10, 6);
    static final LocalDate SECOND = LocalDate.of(2021, 10, 7);

    private static final int CHILDREN = 30;
    private static final int MONTHS = 3;
    private static final AtomicInteger COPIES = new AtomicInteger();

    private final Path folder;
    private final PGSimpleDataSource published;
    private final Map<String, String> before;
    private Map<String, String> after = Map.of();
    private int commits;
    private Duration night = Duration.ZERO;
    private Duration publishing = Duration.ZERO;

    private Ground(Path folder, PGSimpleDataSource published) {
        this.folder = folder;
        this.published = published;
        this.before = BusinessState.of(TestDatabase.jooq(published));
    }

    /** Publishes the first night in an empty database, and runs the second in a copy of it. */
    static Ground in(Path folder, PGSimpleDataSource empty) throws Exception {
        try (var nights = SmallNights.on(empty, folder, CHILDREN, MONTHS)) {
            nights.export(FIRST, SECOND).run(FIRST);
        }
        var ground = new Ground(folder, empty);
        ground.runUndisturbed();
        return ground;
    }

    private void runUndisturbed() throws Exception {
        var scene = new Scene(this, copy(), 0);
        var process = scene.start(StandingNight.class, List.of());
        process.awaitLine(When.LANDING);
        var landing = System.nanoTime();
        process.awaitLine(When.PUBLISHING);
        var publishes = System.nanoTime();
        var ending = process.ending(true);
        var end = System.nanoTime();
        if (ending.exit() != 0) {
            throw new IllegalStateException("The undisturbed night went wrong: " + ending);
        }
        night = Duration.ofNanos(end - landing);
        publishing = Duration.ofNanos(end - publishes);
        commits = ending.said().stream()
                .filter(line -> line.startsWith(StandingNight.COMMITS))
                .mapToInt(line -> Integer.parseInt(line.substring(StandingNight.COMMITS.length())))
                .findFirst()
                .orElseThrow();
        after = BusinessState.of(scene.sql());
    }

    Path folder() {
        return folder;
    }

    /** What the database says before the second night. */
    Map<String, String> before() {
        return before;
    }

    /** What it says after it. */
    Map<String, String> after() {
        return after;
    }

    /** How many commits the second night makes. */
    int commits() {
        return commits;
    }

    /** How long it takes from landing to the end. */
    Duration night() {
        return night;
    }

    /** How long it publishes. */
    Duration publishing() {
        return publishing;
    }

    /** A new database in which the first night is published. */
    PGSimpleDataSource copy() throws SQLException {
        var name = published.getDatabaseName() + "_try_" + COPIES.incrementAndGet();
        onServer("create database " + name + " template " + published.getDatabaseName());
        // A server that dies before its next checkpoint would set the sequences of a copy back.
        onServer("checkpoint");
        return named(name);
    }

    /** Drops such a database, whoever is connected. */
    void drop(PGSimpleDataSource database) throws SQLException {
        onServer("drop database " + database.getDatabaseName() + " with (force)");
    }

    private void onServer(String statement) throws SQLException {
        try (var connection = named("postgres").getConnection()) {
            DSL.using(connection, SQLDialect.POSTGRES).execute(statement);
        }
    }

    private PGSimpleDataSource named(String database) {
        var source = new PGSimpleDataSource();
        source.setUrl(published.getUrl());
        source.setUser(published.getUser());
        source.setPassword(published.getPassword());
        source.setDatabaseName(database);
        return source;
    }
}
