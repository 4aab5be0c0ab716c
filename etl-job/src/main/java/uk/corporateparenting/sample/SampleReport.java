package uk.corporateparenting.sample;

import java.util.List;
import java.util.Map;
import uk.corporateparenting.sample.fault.PlantedFault;

/**
 * What was written: how many files, the rows over all nights by file name, and the planted faults.
 */
public record SampleReport(int files, Map<String, Long> rows, List<PlantedFault> faults) {}
