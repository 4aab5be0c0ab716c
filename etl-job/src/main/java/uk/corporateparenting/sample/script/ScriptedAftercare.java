package uk.corporateparenting.sample.script;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a young person with a right to advice fares, in national codes.
 *
 * @param planReviewed
 *            latest review of the pathway plan, which lies ahead on earlier nights
 * @param qualifying
 *            whether the council owes advice only, once care has ended
 */
public record ScriptedAftercare(
        String accommodation,
        boolean suitable,
        String activity,
        Optional<LocalDate> planReviewed,
        boolean qualifying) {}
