package uk.corporateparenting.job.fault;

import java.util.List;

/** When it goes wrong. */
interface Moment {

    /** Starts the night with options of the Java machine and comes back at that moment. */
    ProgramProcess of(Scene scene, List<String> options) throws Exception;

    /** Starts the night as ever. */
    default ProgramProcess of(Scene scene) throws Exception {
        return of(scene, List.of());
    }
}
