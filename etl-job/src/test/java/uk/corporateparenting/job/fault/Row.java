package uk.corporateparenting.job.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import uk.corporateparenting.job.BusinessState;
import uk.corporateparenting.job.ExitCode;

/**
 * One row of the table.
 *
 * @param times
 *            how often it is tried when all of the table is
 */
record Row(Fault fault, Moment moment, Expectation expectation, int times) {

    private static final String OUTBOX = "control.outbox";

    /** Strikes once, and sees that the next start of the night makes it whole. */
    void tryOn(Ground ground, long seed) throws Exception {
        var database = ground.copy();
        try {
            var scene = new Scene(ground, database, seed);
            var night = fault.strike(scene, moment);
            System.out.println("    " + this + ", seed " + seed + ": exit " + night.exit());
            assertThat(BusinessState.of(scene.sql()))
                    .as(() -> "what readers see after " + night)
                    .satisfiesAnyOf(
                            state -> assertThat(withoutOutbox(state)).isEqualTo(withoutOutbox(ground.before())),
                            state -> assertThat(withoutOutbox(state)).isEqualTo(withoutOutbox(ground.after())));
            var expected = night.wasRunning() ? expectation : Expectation.ENDS;
            assertThat(night).as(night::toString).satisfies(ended -> expected.check(ended, scene));
            scene.becomesMorning();
            var again = scene.startAgain();
            assertThat(again.exit()).as(() -> again + " after " + night).isEqualTo(ExitCode.DONE);
            assertThat(BusinessState.of(scene.sql())).as(() -> "after " + night).isEqualTo(ground.after());
        } finally {
            ground.drop(database);
        }
    }

    /** Mails are sent after the night is published. */
    static Map<String, String> withoutOutbox(Map<String, String> state) {
        var rest = new TreeMap<>(state);
        rest.remove(OUTBOX);
        return rest;
    }

    @Override
    public String toString() {
        return fault + " " + moment + ": " + expectation;
    }
}
