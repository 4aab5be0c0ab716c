package uk.corporateparenting.setting;

import uk.corporateparenting.calendar.PeriodBasis;

/** What a council may say about an indicator; what it means is code. */
public record IndicatorPolicy(
        String code,
        String title,
        String section,
        int sortOrder,
        String unit,
        String polarity,
        PeriodBasis headlineBasis,
        int minimumDenominator,
        String owner,
        String sentence) {}
