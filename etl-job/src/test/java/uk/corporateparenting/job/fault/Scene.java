package uk.corporateparenting.job.fault;

import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jooq.DSLContext;
import org.postgresql.ds.PGSimpleDataSource;
import uk.corporateparenting.SmallNights;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.job.command.CommandLineProgram;

/** One try: a database of its own, the night that is to run on it, and chance. */
final class Scene {

    private static final String PENDING = "PENDING";

    private final Ground ground;
    private final PGSimpleDataSource database;
    private final Random chance;
    private final Map<String, String> environment;

    Scene(Ground ground, PGSimpleDataSource database, long seed) {
        this.ground = ground;
        this.database = database;
        this.chance = new Random(seed);
        this.environment = new HashMap<>(
                TestProgram.environment(TestProgram.properties(ground.folder(), database)));
    }

    Ground ground() {
        return ground;
    }

    PGSimpleDataSource database() {
        return database;
    }

    DSLContext sql() {
        return TestDatabase.jooq(database);
    }

    Random chance() {
        return chance;
    }

    /** Sets a variable of the environment for the nights that are started from now on. */
    void environment(String name, String value) {
        environment.put(name, value);
    }

    String environment(String name) {
        return environment.getOrDefault(name, "");
    }

    /** Starts the night as a process of its own. */
    ProgramProcess start(Class<?> main, List<String> options) throws IOException {
        return ProgramProcess.start(main, options, environment, List.of(command()));
    }

    /** The claim on a mail, and its wait for another try, have run out by the next morning. */
    void becomesMorning() {
        sql().update(OUTBOX)
                .set(OUTBOX.LEASE_UNTIL, when(OUTBOX.LEASE_UNTIL.isNotNull(), currentOffsetDateTime()))
                .set(OUTBOX.NEXT_ATTEMPT_AT, least(OUTBOX.NEXT_ATTEMPT_AT, currentOffsetDateTime()))
                .where(OUTBOX.STATE.eq(PENDING))
                .execute();
    }

    /** Whether readers see the night. */
    boolean isPublished() {
        return sql().fetchExists(PUBLICATION, PUBLICATION.BUSINESS_DATE.eq(Ground.SECOND));
    }

    /** Starts the night again, as the next morning does, with nothing in its way. */
    CommandLineProgram.Outcome startAgain() {
        return CommandLineProgram.on(ground.folder(), database).run(command());
    }

    private String[] command() {
        return new String[]{
                "night",
                "--authority", SmallNights.COUNCIL,
                "--business-date", Ground.SECOND.toString(),
                "--inbox", ground.folder().resolve("inbox").toString(),
                "--config", ground.folder().resolve("config").toString()};
    }
}
