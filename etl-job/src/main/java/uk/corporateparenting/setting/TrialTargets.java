package uk.corporateparenting.setting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Targets in a file of their own, with the columns of targets.csv: to be tried before they are set.
 */
public final class TrialTargets {

    private TrialTargets() {}

    /**
     * The configuration with the targets of a file in the place of all its own of the same council and
     * indicator; what the file does not name stays.
     *
     * @throws ConfigurationFaults
     *             when anything of the file is missing or unreadable
     */
    public static Configuration in(Path file, Configuration configuration) {
        var faults = new ArrayList<String>();
        var folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        var trial = TargetRows.read(new ConfigurationTable(folder, faults), String.valueOf(file.getFileName()));
        trial.forEach(target -> {
            if (configuration.council(target.authority()).isEmpty()) {
                faults.add(file.getFileName() + ": " + target.authority() + " is no council; see authorities.csv.");
            }
            if (configuration.indicator(target.indicator()).isEmpty()) {
                faults.add(file.getFileName() + ": " + target.indicator() + " is no indicator; see indicators.csv.");
            }
        });
        if (!faults.isEmpty()) {
            throw new ConfigurationFaults(faults.stream().distinct().map(fault -> folder + "/" + fault).toList());
        }
        return configuration.withTargets(Stream.concat(
                trial.stream(), configuration.targets().stream().filter(target -> !isNamed(target, trial))).toList());
    }

    private static boolean isNamed(Target target, List<Target> trial) {
        return trial.stream().anyMatch(each -> each.authority().equals(target.authority())
                && each.indicator().equals(target.indicator()));
    }
}
