package uk.corporateparenting.job.watch;

import static uk.corporateparenting.job.watch.NewestRuns.NEWEST;
import static uk.corporateparenting.job.watch.NewestRuns.SLUG;
import static uk.corporateparenting.schema.control.Tables.RUN;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.corporateparenting.finding.Attempt;
import uk.corporateparenting.job.ledger.StepTimes;
import uk.corporateparenting.job.watch.Gauge.Reading;

/** Where the time of the newest night went. */
@Component
@Profile("serve")
final class StepGauges implements Gauges {

    private final DSLContext sql;
    private final StepTimes steps;

    StepGauges(DSLContext sql, StepTimes steps) {
        this.sql = sql;
        this.steps = steps;
    }

    @Override
    public Stream<Gauge> read() {
        return Stream.of(new Gauge("step_seconds", "How long each step of the newest night took.", seconds()));
    }

    private List<Reading> seconds() {
        var readings = new ArrayList<Reading>();
        for (var run : sql.selectFrom(NEWEST).fetch()) {
            steps.of(new Attempt(run.get(RUN.AUTHORITY_KEY), run.get(RUN.BUSINESS_DATE), run.get(RUN.ATTEMPT)))
                    .stream()
                    .filter(step -> !step.isOfFile() && step.seconds() != null)
                    .forEach(step -> readings.add(
                            Reading.of(step.seconds(), "council", run.get(SLUG), "step", step.name())));
        }
        return readings;
    }
}
