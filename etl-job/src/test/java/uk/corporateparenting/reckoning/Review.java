package uk.corporateparenting.reckoning;

import java.time.LocalDate;

/**
 * A review that was held and not cancelled; child or period is empty where the source names only
 * the other.
 */
record Review(
        String child,
        String period,
        LocalDate heldOn) {}
