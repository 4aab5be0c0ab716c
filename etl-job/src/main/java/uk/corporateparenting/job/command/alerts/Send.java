package uk.corporateparenting.job.command.alerts;

import picocli.CommandLine.Command;
import uk.corporateparenting.job.Delivery;
import uk.corporateparenting.job.command.DatabaseCommand;
import uk.corporateparenting.job.command.DispatchReport;
import uk.corporateparenting.job.command.Program;
import uk.corporateparenting.job.command.RunningProgram;
import uk.corporateparenting.setting.Configuration;

/** Sends what waits. */
@Command(name = "send", mixinStandardHelpOptions = true, description = "Tells data engineers what is wrong and not told yet, and sends the mails that are due. For machines on"
        + " which \"serve\" does not run: have it started every five minutes.")
final class Send extends DatabaseCommand {

    Send(Program program) {
        super(program);
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) {
        return new DispatchReport(this::print).tell(running.the(Delivery.class).look(configuration));
    }
}
