package uk.corporateparenting.sample.life;

import java.time.LocalDate;
import java.util.Optional;

/** How a young person with a right to advice fares, as the council knows it on a night. */
public interface Aftercare {

    /** What was said at the latest contact. */
    record Contact(LocalDate on, String inTouch, String accommodation, String suitable, String activity) {}

    /** The category of the right to advice. */
    String eligibility(LocalDate night);

    /** The latest contact recorded by the night, counted back by {@code earlier} contacts. */
    Contact contact(LocalDate night, int earlier);

    /** The latest pathway plan review; empty where there is no plan. */
    Optional<LocalDate> planReviewed(LocalDate night);
}
