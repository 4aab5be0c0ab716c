package uk.corporateparenting.job.step;

import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import uk.corporateparenting.contract.Contract;
import uk.corporateparenting.extract.SourceFiles;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.job.ledger.PublicationRecord;
import uk.corporateparenting.job.ledger.StopRequest;
import uk.corporateparenting.staging.Gates;
import uk.corporateparenting.staging.RuleBook;
import uk.corporateparenting.staging.StagingPartitions;
import uk.corporateparenting.staging.Tonight;

/**
 * Applies the rules across rows and files, then asks the gates whether the night may be published.
 */
@Component
final class CheckRows implements Tasklet {

    private final DSLContext sql;
    private final NightsUnderWay nights;
    private final NightLedger ledger;
    private final PublicationRecord publications;
    private final RuleBook rules;

    CheckRows(
            DSLContext sql,
            NightsUnderWay nights,
            NightLedger ledger,
            PublicationRecord publications,
            RuleBook rules,
            StopRequest stop) {
        this.sql = stop.obeyedBy(sql);
        this.nights = nights;
        this.ledger = ledger;
        this.publications = publications;
        this.rules = rules;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        var night = nights.of(contribution.getStepExecution().getJobParameters());
        ledger.holdShared(night.attempt());
        night.begins("checking the rows");
        SetBasedPlans.in(sql);
        StagingPartitions.analyze(sql, night.attempt().authorityKey());
        var tonight = new Tonight(sql, night.attempt(), night.settings(), night.source().conventions());
        rules.check(tonight);
        SourceFiles.nameCommonestRejections(sql, night.attempt());
        night.measured(Gates.size(tonight));
        var held = Gates.evaluate(tonight, required(night), publications.sizeBefore(night.attempt()));
        if (!held.reasons().isEmpty() && !night.acceptsHeld()) {
            night.hold(held.reasons());
            ledger.finish(night.attempt(), NightLedger.HELD, null, String.join(" ", held.reasons()));
            contribution.setExitStatus(NightFlow.held());
        }
        return RepeatStatus.FINISHED;
    }

    private static Set<String> required(NightUnderWay night) {
        return night.source().contracts().contracts().stream()
                .filter(Contract::alwaysRequired)
                .map(Contract::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
