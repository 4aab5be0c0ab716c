package uk.corporateparenting.job.schedule;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.ConfigurationFolder;
import uk.corporateparenting.setting.Council;

/** The configuration as its folder has it now: each look and each night reads it anew. */
@Component
@Profile("serve")
final class CurrentConfiguration {

    private volatile @Nullable Configuration last;

    /** The configuration the program was started with. */
    void begin(Configuration configuration) {
        last = configuration;
    }

    /** The configuration of now; one with faults is refused, and the last good one stays known. */
    Configuration read() {
        var read = ConfigurationFolder.read(Objects.requireNonNull(last, "not begun").folder());
        last = read;
        return read;
    }

    /** The councils of the last one that could be read; none before the program has begun. */
    List<Council> councils() {
        var known = last;
        return known == null ? List.of() : known.councils();
    }
}
