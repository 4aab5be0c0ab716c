package uk.corporateparenting.warehouse.reference;

/**
 * An indicator as analysts see it.
 *
 * @param unit
 *            count, rate, percent, mean or posts
 * @param polarity
 *            higher, lower or none
 * @param periodBases
 *            all of them, comma-separated
 * @param definition
 *            what it measures, in one sentence
 */
public record IndicatorMember(
        String code,
        String title,
        String section,
        int sortOrder,
        String unit,
        String polarity,
        String headlineBasis,
        String periodBases,
        String definition) {}
