package uk.corporateparenting.job.step;

import org.jooq.DSLContext;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.staging.RuleBook;
import uk.corporateparenting.staging.Tonight;

/** Applies the rules across rows and files, then asks the gates whether the night may be published. */
@Component
final class CheckRows implements Tasklet {

    private final DSLContext sql;
    private final NightsUnderWay nights;
    private final NightLedger ledger;
    private final RuleBook rules;

    CheckRows(DSLContext sql, NightsUnderWay nights, NightLedger ledger, RuleBook rules) {
        this.sql = sql;
        this.nights = nights;
        this.ledger = ledger;
        this.rules = rules;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        var night = nights.of(contribution.getStepExecution().getJobParameters());
        ledger.holdShared(night.attempt());
        night.counted(rules.check(
                new Tonight(sql, night.attempt(), night.settings(), night.source().conventions())));
        return RepeatStatus.FINISHED;
    }
}
