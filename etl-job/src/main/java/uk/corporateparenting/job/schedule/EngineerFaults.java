package uk.corporateparenting.job.schedule;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.corporateparenting.setting.Council;

/** Faults of the schedule, each told once. */
@Component
@Profile("serve")
final class EngineerFaults {

    private static final Logger LOG = LoggerFactory.getLogger(EngineerFaults.class);

    private final Set<String> told = ConcurrentHashMap.newKeySet();

    void raise(String code, Council council, LocalDate businessDate, String sentence) {
        if (told.add(code + council.slug() + businessDate)) {
            LOG.warn("{}: {}", code, sentence);
        }
    }
}
