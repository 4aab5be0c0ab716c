package uk.corporateparenting.job.step;

import java.util.ArrayList;
import org.jooq.DSLContext;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.alert.night.NightAlerts;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.Nights;
import uk.corporateparenting.indicator.IndicatorLoad;
import uk.corporateparenting.indicator.Unreconciled;
import uk.corporateparenting.job.PseudonymKey;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.job.ledger.PublicationRecord;
import uk.corporateparenting.job.ledger.StopRequest;
import uk.corporateparenting.warehouse.Star;
import uk.corporateparenting.warehouse.StarLoad;
import uk.corporateparenting.warehouse.reference.ReferenceLock;

/** The one transaction in which readers go from the old night to the new one. */
@Component
final class PublishNight implements Tasklet {

    private final DSLContext sql;
    private final NightsUnderWay nights;
    private final NightLedger ledger;
    private final PublicationRecord publications;
    private final StarLoad star;
    private final IndicatorLoad indicators;
    private final PseudonymKey key;
    private final TransactionTemplate nested;

    PublishNight(
            DSLContext sql,
            NightsUnderWay nights,
            NightLedger ledger,
            PublicationRecord publications,
            StarLoad star,
            IndicatorLoad indicators,
            PseudonymKey key,
            PlatformTransactionManager transactions,
            StopRequest stop) {
        this.sql = stop.obeyedBy(sql);
        this.nights = nights;
        this.ledger = ledger;
        this.publications = publications;
        this.star = star;
        this.indicators = indicators;
        this.key = key;
        this.nested = new TransactionTemplate(transactions);
        this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        var night = nights.of(contribution.getStepExecution().getJobParameters());
        ledger.holdAlone(night.attempt());
        ReferenceLock.publish(sql);
        night.begins("publishing");
        SetBasedPlans.in(sql);
        nested.executeWithoutResult(savepoint -> {
            if (!load(night)) {
                savepoint.setRollbackOnly();
            }
        });
        finish(night);
        return RepeatStatus.FINISHED;
    }

    /** Whether what was loaded is to stay. */
    private boolean load(NightUnderWay night) {
        var attempt = night.attempt();
        var number = publications.next(attempt.authorityKey());
        var tonight = starOf(night, number);
        var differences = new ArrayList<>(star.apply(sql, tonight, key.bytes()));
        night.begins("computing the indicators of %d month ends".formatted(tonight.months().size()));
        var figures = indicators.apply(sql, tonight, night.filled());
        differences.addAll(figures.differences());
        if (!figures.unreconciled().isEmpty()) {
            night.hold(figures.unreconciled().stream().map(Unreconciled::sentence).toList());
            return false;
        }
        var newest = publications.newest(attempt.authorityKey());
        if (newest.isPresent()
                && newest.get().businessDate().equals(attempt.businessDate())
                && differences.stream().allMatch(difference -> difference.total() == 0)) {
            night.unchangedSince(newest.get().number());
            return false;
        }
        publications.keep(attempt, number, night.size().childrenInCare(), night.configuration());
        night.published(number, night.isSilent() ? 0 : alerts(night, number));
        return true;
    }

    private int alerts(NightUnderWay night, int number) {
        var attempt = night.attempt();
        return NightAlerts.write(
                sql,
                new Publication(night.council(), attempt.authorityKey(), number, attempt.businessDate()),
                night.configuration());
    }

    private void finish(NightUnderWay night) {
        if (!night.heldBecause().isEmpty()) {
            ledger.finish(night.attempt(), NightLedger.HELD, null, String.join(" ", night.heldBecause()));
        } else if (night.isUnchanged()) {
            ledger.finish(night.attempt(), NightLedger.UNCHANGED, night.publication(), null);
        } else {
            ledger.finish(night.attempt(), NightLedger.PUBLISHED, night.publication(), null);
        }
    }

    private Star starOf(NightUnderWay night, int number) {
        var date = night.attempt().businessDate();
        var first = date.minusMonths(night.settings().number("history_months", date));
        var months = MonthEnd.from(MonthEnd.containing(first), MonthEnd.containing(date));
        return new Star(
                night.attempt().authorityKey(),
                date,
                number,
                months,
                night.settings(),
                night.configuration().targetsOf(night.council()),
                night.configuration().populationsOf(night.council()),
                night.configuration().termsOf(night.council()),
                new Nights(publications.datesBefore(night.attempt()), date));
    }
}
