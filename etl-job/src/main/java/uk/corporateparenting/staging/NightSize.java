package uk.corporateparenting.staging;

import java.util.Map;

/**
 * How much a night brought.
 *
 * @param rows
 *            rows loaded, by feed
 * @param childrenInCare
 *            children in care on the business date, as the headline counts them
 */
public record NightSize(Map<String, Long> rows, long childrenInCare) {

    public NightSize {
        rows = Map.copyOf(rows);
    }
}
