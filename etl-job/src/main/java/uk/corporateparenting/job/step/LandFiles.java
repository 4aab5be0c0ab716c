package uk.corporateparenting.job.step;

import java.nio.file.Files;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import uk.corporateparenting.extract.FileOutcome;
import uk.corporateparenting.extract.SourceFiles;
import uk.corporateparenting.job.ledger.NightLedger;

/** TEMP. */
@Component
final class LandFiles implements Tasklet {

    private final DSLContext sql;
    private final NightsUnderWay nights;
    private final NightLedger ledger;

    LandFiles(DSLContext sql, NightsUnderWay nights, NightLedger ledger) {
        this.sql = sql;
        this.nights = nights;
        this.ledger = ledger;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        var night = nights.of(contribution.getStepExecution().getJobParameters());
        ledger.holdShared(night.attempt());
        try (var files = Files.list(night.folder())) {
            for (var file : files.sorted().toList()) {
                var contract = night.source().contracts().contractOfFile(file.getFileName().toString());
                if (contract != null) {
                    var id = SourceFiles.keep(sql, night.attempt(), contract.name(), file.getFileName().toString(),
                            Files.size(file), "x", FileOutcome.LANDED, null);
                    night.files().put(contract.name(),
                            new FileUnderWay(id, file.getFileName().toString(), file, contract));
                }
            }
        }
        uk.corporateparenting.schema.staging.Routines.addCouncil(sql.configuration(), night.attempt().authorityKey());
        for (var table : uk.corporateparenting.schema.staging.Staging.STAGING.getTables()) {
            if (table.field("authority_key") != null) {
                sql.truncate(org.jooq.impl.DSL.table(org.jooq.impl.DSL.name("staging",
                        table.getName() + "_" + night.attempt().authorityKey()))).execute();
            }
        }
        return RepeatStatus.FINISHED;
    }
}
