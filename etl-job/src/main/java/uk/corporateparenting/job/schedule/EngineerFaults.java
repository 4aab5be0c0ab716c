package uk.corporateparenting.job.schedule;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.corporateparenting.alert.fault.Faults;
import uk.corporateparenting.job.JobSettings;

/**
 * Faults of the schedule: each process logs each of them once, and whichever comes first writes the
 * one mail of it.
 */
@Component
@Profile("serve")
final class EngineerFaults {

    private static final Logger LOG = LoggerFactory.getLogger(EngineerFaults.class);

    private final DSLContext sql;
    private final TransactionOperations transaction;
    private final CurrentConfiguration current;
    private final ScheduleSettings settings;
    private final Set<String> logged = ConcurrentHashMap.newKeySet();

    EngineerFaults(DSLContext sql, TransactionOperations transaction, CurrentConfiguration current,
            JobSettings settings) {
        this.sql = sql;
        this.transaction = transaction;
        this.current = current;
        this.settings = settings.schedule();
    }

    /** A night that is promised is not published. */
    void late(CouncilNight night, Instant when) {
        transaction.executeWithoutResult(_ -> Faults.tellLate(sql, current.read(), night.council(), night.promised(),
                settings.deadline(), night.why(), when.atZone(NightTimes.ZONE)));
        log("NIGHT_LATE: " + night.council().name() + ", night of " + night.promised() + ": not published by "
                + settings.deadline() + ". " + night.why());
    }

    /** Nights were passed over. */
    void missed(CouncilNight night, Instant when) {
        transaction.executeWithoutResult(_ -> Faults.tellMissed(sql, current.read(), night.council(), night.missed(),
                when.atZone(NightTimes.ZONE)));
        log("NIGHTS_MISSED: " + night.missedSentence());
    }

    private void log(String sentence) {
        if (logged.add(sentence)) {
            LOG.warn("{}", sentence);
        }
    }
}
