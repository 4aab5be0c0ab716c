package uk.corporateparenting.job.command;

import picocli.CommandLine.Command;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.Reference;
import uk.corporateparenting.setting.Configuration;

/** Brings the database to this release's schema and loads what every council shares. */
@Command(name = "migrate", mixinStandardHelpOptions = true, description = "Creates or upgrades the database schema and loads code lists, dates and councils; no data is loaded.")
final class Migrate extends DatabaseCommand {

    Migrate(Program program) {
        super(program);
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) {
        running.the(Reference.class).load(configuration);
        print("The database has this release's schema, code lists, dates and "
                + configuration.councils().size() + " councils.");
        return ExitCode.DONE;
    }
}
