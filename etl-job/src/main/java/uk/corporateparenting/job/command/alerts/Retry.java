package uk.corporateparenting.job.command.alerts;

import java.util.Optional;
import org.jooq.DSLContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.corporateparenting.alert.outbox.Outbox;
import uk.corporateparenting.alert.transport.Undelivered.Reason;
import uk.corporateparenting.job.Delivery;
import uk.corporateparenting.job.command.DatabaseCommand;
import uk.corporateparenting.job.command.DispatchReport;
import uk.corporateparenting.job.command.Named;
import uk.corporateparenting.job.command.Program;
import uk.corporateparenting.job.command.RunningProgram;
import uk.corporateparenting.setting.Configuration;

/** Lets mails go again that were given up, or that wait for another try. */
@Command(name = "retry", mixinStandardHelpOptions = true, description = "Sends the mails again that were given up (DEAD), and at once those that wait (PENDING), after what kept them has been mended.")
final class Retry extends DatabaseCommand {

    @Option(names = "--authority", paramLabel = "SLUG", required = true, description = "Council whose mails they are.")
    private String authority = "";

    @Option(names = "--reason", paramLabel = "REASON", description = "Only those not taken for this reason, one of: ${COMPLETION-CANDIDATES}.")
    private Optional<Reason> reason = Optional.empty();

    Retry(Program program) {
        super(program);
    }

    @Override
    protected void prepare(Configuration configuration) {
        Named.council(configuration, authority);
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) {
        var sql = running.the(DSLContext.class);
        var revived = Outbox.revive(sql, authority, reason);
        var hastened = Outbox.hasten(sql, authority, reason);
        print(revived + " mail(s) that were given up and " + hastened + " that waited are tried again.");
        return new DispatchReport(this::print).tell(running.the(Delivery.class).look(configuration));
    }
}
