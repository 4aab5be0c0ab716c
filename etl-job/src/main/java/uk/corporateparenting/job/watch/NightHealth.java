package uk.corporateparenting.job.watch;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.corporateparenting.job.PlainFailure;
import uk.corporateparenting.job.schedule.CouncilNight;
import uk.corporateparenting.job.schedule.CouncilNights;

/**
 * Ready means that readers see last night, of every council. Until its deadline a night is not
 * missed.
 */
@Component("nights")
@Profile("serve")
final class NightHealth implements HealthIndicator {

    private final CouncilNights nights;

    NightHealth(CouncilNights nights) {
        this.nights = nights;
    }

    @Override
    public Health health() {
        try {
            var all = nights.now();
            var health = !all.isEmpty() && all.stream().allMatch(CouncilNight::isReady)
                    ? Health.up()
                    : Health.outOfService();
            all.forEach(night -> health.withDetail(night.council().slug(), night.sentence()));
            return health.build();
        } catch (RuntimeException failure) {
            return Health.down().withDetail("reason", PlainFailure.of(failure).sentence()).build();
        }
    }
}
