package uk.corporateparenting.job.step;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import uk.corporateparenting.extract.SourceFiles;
import uk.corporateparenting.extract.landing.Landed;
import uk.corporateparenting.extract.landing.LandedFile;
import uk.corporateparenting.extract.landing.Landing;
import uk.corporateparenting.extract.landing.LandingFault;
import uk.corporateparenting.finding.FindingLog;
import uk.corporateparenting.job.JobSettings;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.job.ledger.PublicationRecord;
import uk.corporateparenting.staging.StagingPartitions;

/**
 * Copies and hashes the night's files, and empties the council's staging tables for them. No
 * transaction is open while it copies, for that may take long.
 */
@Component
final class LandFiles implements Tasklet {

    private final DSLContext sql;
    private final NightsUnderWay nights;
    private final NightLedger ledger;
    private final PublicationRecord publications;
    private final Landing landing;

    LandFiles(
            DSLContext sql,
            NightsUnderWay nights,
            NightLedger ledger,
            PublicationRecord publications,
            JobSettings settings) {
        this.sql = sql;
        this.nights = nights;
        this.ledger = ledger;
        this.publications = publications;
        this.landing = new Landing(settings.landed());
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        var night = nights.of(contribution.getStepExecution().getJobParameters());
        night.begins("landing the files");
        var results = landing.land(night.folder(), night.attempt().number());
        ledger.holdShared(night.attempt());
        var landed = keep(night, results);
        publications
                .ofTheSame(night.attempt(), night.configuration(), landed)
                .ifPresentOrElse(
                        same -> {
                            night.unchangedSince(same.number());
                            ledger.finish(night.attempt(), NightLedger.UNCHANGED, same.number(), null);
                            contribution.setExitStatus(NightFlow.unchanged());
                        },
                        () -> StagingPartitions.empty(sql, night.attempt().authorityKey()));
        return RepeatStatus.FINISHED;
    }

    /** Notes what became of each file and returns the hash of each by its feed. */
    Map<String, String> keep(NightUnderWay night, List<Landed> results) {
        var landed = new ArrayList<LandedFile>();
        var faults = new ArrayList<LandingFault>();
        for (var result : results) {
            switch (result) {
                case LandedFile file -> landed.add(file);
                case LandingFault fault -> faults.add(fault);
            }
        }
        landed.forEach(file -> keep(night, file));
        faults.forEach(fault -> keep(night, fault));
        return landed.stream().collect(Collectors.toMap(file -> file.contract().name(), LandedFile::sha256));
    }

    private void keep(NightUnderWay night, LandedFile file) {
        var id = SourceFiles.landed(sql, night.attempt(), file);
        night.files().put(file.contract().name(), new FileUnderWay(id, file));
    }

    private void keep(NightUnderWay night, LandingFault fault) {
        var feed = fault.feed();
        var id = feed == null || night.refusedFeeds().contains(feed)
                ? null
                : SourceFiles.refused(sql, night.attempt(), feed, fault);
        if (feed != null) {
            night.refusedFeeds().add(feed);
        }
        FindingLog.keep(sql, night.attempt(), id, fault.fileName(), List.of(fault.finding()));
    }
}
