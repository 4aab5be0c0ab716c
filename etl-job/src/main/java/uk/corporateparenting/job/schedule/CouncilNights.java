package uk.corporateparenting.job.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.corporateparenting.job.JobSettings;
import uk.corporateparenting.setting.Council;

/** How the nights of every council stand, by the ledger: the same in each process. */
@Component
@Profile("serve")
public final class CouncilNights {

    private final ScheduleSettings settings;
    private final Standings standings;
    private final CurrentConfiguration configuration;

    CouncilNights(JobSettings settings, Standings standings, CurrentConfiguration configuration) {
        this.settings = settings.schedule();
        this.standings = standings;
        this.configuration = configuration;
    }

    /** As of now, by the clock of the database. */
    public List<CouncilNight> now() {
        return at(standings.now());
    }

    /** As of an instant. */
    List<CouncilNight> at(Instant when) {
        return configuration.councils().stream().map(council -> of(council, when)).toList();
    }

    CouncilNight of(Council council, Instant when) {
        var times = settings.timesOf(council.slug());
        var due = times.newestDue(when);
        var promised = times.newestPastDeadline(when);
        var standing = standings.of(council.slug(), due.minusDays(settings.nightsBack()));
        var entry = Optional.ofNullable(standing.ledger().get(promised));
        return new CouncilNight(
                council,
                due,
                promised,
                !standing.published().contains(promised)
                        && entry.filter(run -> run.runsSince(times.promised(promised))).isEmpty(),
                standing.seen(),
                entry.map(Standing.Entry::sentence),
                standing.missed(due, settings.nightsBack()));
    }
}
