package uk.corporateparenting.job.command;

import picocli.CommandLine.Command;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.housekeeping.Housekeeping;
import uk.corporateparenting.setting.Configuration;

/** Removes what has been kept for long enough, as after every night. */
@Command(name = "housekeeping", mixinStandardHelpOptions = true, description = "Removes landed copies, findings, logs and mails that have been kept for as long as application.yaml"
        + " says, and says how many. A night does the same at its end.")
final class KeepHouse extends DatabaseCommand {

    KeepHouse(Program program) {
        super(program);
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) {
        print(running.the(Housekeeping.class).run().sentence());
        return ExitCode.DONE;
    }
}
