package uk.corporateparenting.job.fault;

import java.util.ArrayList;
import java.util.List;

/** On one side of one commit; the night stands still there until it is told to go on. */
record AtCommit(StandingNight.Side side, int number) implements Moment {

    @Override
    public ProgramProcess of(Scene scene, List<String> options) throws Exception {
        var all = new ArrayList<>(options);
        all.add("-Dstand.still=" + side);
        all.add("-Dstand.commit=" + number);
        var night = scene.start(StandingNight.class, all);
        night.awaitLine(StandingNight.HERE);
        return night;
    }

    /** Any commit of the night. */
    static Moment any(StandingNight.Side side) {
        return new Moment() {

            @Override
            public ProgramProcess of(Scene scene, List<String> options) throws Exception {
                return new AtCommit(side, 1 + scene.chance().nextInt(scene.ground().commits())).of(scene, options);
            }

            @Override
            public String toString() {
                return side + "_A_COMMIT";
            }
        };
    }
}
