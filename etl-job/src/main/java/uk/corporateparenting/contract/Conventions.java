package uk.corporateparenting.contract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
 * @param fieldNames
 *            fields that hold something else than in other systems, by convention, for example
 *            {@code worker_identifier}
 */
public record Conventions(
        boolean inclusiveEpisodeEnds,
        String blankHealthStatus,
        LocalDate sentinelBefore,
        LocalDate openEnd,
        List<String> excludedPersonIds,
        Map<String, String> fieldNames) {

    public Conventions {
        excludedPersonIds = List.copyOf(excludedPersonIds);
        fieldNames = Map.copyOf(fieldNames);
    }

    /** Conventions under which every field holds what its name says. */
    public Conventions(
            boolean inclusiveEpisodeEnds,
            String blankHealthStatus,
            LocalDate sentinelBefore,
            LocalDate openEnd,
            List<String> excludedPersonIds) {
        this(inclusiveEpisodeEnds, blankHealthStatus, sentinelBefore, openEnd, excludedPersonIds, Map.of());
    }

    /**
     * Reads what {@code codes/conventions.csv} says of a system; what it leaves out is as usual.
     *
     * @throws ContractFaults
     *             with every fault of the rows of the system
     */
    public static Conventions read(Path config, String system) {
        return ConventionsReader.read(config, system);
    }

    /** The field that a convention names, or null. */
    public @Nullable String fieldName(String convention) {
        return fieldNames.get(convention);
    }
}
