package uk.corporateparenting.setting;

import java.util.List;

/** Everything that is wrong with the configuration, said at once. */
public final class ConfigurationFaults extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ConfigurationFaults(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
    }
}
