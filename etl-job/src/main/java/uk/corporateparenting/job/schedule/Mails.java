package uk.corporateparenting.job.schedule;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.corporateparenting.alert.outbox.Dispatcher.Dispatched;
import uk.corporateparenting.job.Delivery;
import uk.corporateparenting.job.JobSettings;
import uk.corporateparenting.job.PlainFailure;

/**
 * Tells faults, sends what waits in the outbox and shows a sign of life, after nights and between
 * them.
 */
@Component
@Profile("serve")
final class Mails {

    private static final Logger LOG = LoggerFactory.getLogger(Mails.class);

    private final ScheduleSettings settings;
    private final CurrentConfiguration current;
    private final Delivery delivery;
    private volatile @Nullable LocalDate lastMorning;

    Mails(JobSettings settings, CurrentConfiguration current, Delivery delivery) {
        this.settings = settings.schedule();
        this.current = current;
        this.delivery = delivery;
    }

    /** Sends what is due; what goes wrong is tried again by the next round. */
    void send() {
        try {
            say(delivery.look(current.read()));
        } catch (RuntimeException failure) {
            LOG.warn("The outbox: {}", PlainFailure.of(failure).sentence());
        }
    }

    /** Writes the morning's mail once it is time for it; the outbox takes each day's only once. */
    void morning(Instant when) {
        var local = when.atZone(NightTimes.ZONE);
        if (!local.toLocalTime().isBefore(settings.digestAt()) && !local.toLocalDate().equals(lastMorning)) {
            var configuration = current.read();
            say(delivery.morning(configuration, configuration.councils()));
            lastMorning = local.toLocalDate();
        }
    }

    private static void say(Dispatched dispatched) {
        if (dispatched.sent() > 0) {
            LOG.info("{} mail(s) delivered to {}.", dispatched.sent(), dispatched.destination());
        }
        dispatched.reasons().forEach(reason -> LOG.warn("Not every mail was taken by {}. {}",
                dispatched.destination(), reason.sentence()));
    }
}
