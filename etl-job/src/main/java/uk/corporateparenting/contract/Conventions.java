package uk.corporateparenting.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * How one case-management system writes what its columns do not say.
 *
 * @param inclusiveEpisodeEnds
 *            whether an episode followed by another ends on its last day rather than the day after
 * @param blankHealthStatus
 *            the status of a health check that has none
 * @param sentinelBefore
 *            dates before this day mean no date
 * @param openEnd
 *            a date from this day on means no date
 * @param excludedPersonIds
 *            identifiers of test records
 */
public record Conventions(
        boolean inclusiveEpisodeEnds,
        String blankHealthStatus,
        LocalDate sentinelBefore,
        LocalDate openEnd,
        List<String> excludedPersonIds) {}
