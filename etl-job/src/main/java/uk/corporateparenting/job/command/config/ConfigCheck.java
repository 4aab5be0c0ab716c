package uk.corporateparenting.job.command.config;

import org.jooq.DSLContext;
import picocli.CommandLine.Command;
import uk.corporateparenting.contract.SourceRules;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.command.DatabaseCommand;
import uk.corporateparenting.job.command.Program;
import uk.corporateparenting.job.command.RunningProgram;
import uk.corporateparenting.setting.Configuration;

/** Reads the whole configuration and holds it against that of the last publications. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Says what is wrong with the configuration, and what of it has changed since each council's last publication: what the next night, or a restart, would go by.")
final class ConfigCheck extends DatabaseCommand {

    ConfigCheck(Program program) {
        super(program);
    }

    @Override
    protected void prepare(Configuration configuration) {
        configuration.councils().forEach(council -> SourceRules.read(
                configuration.folder(), council.sourceFormat(), council.sourceSystem()));
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) {
        print("The configuration is right: " + configuration.councils().size() + " councils, "
                + configuration.indicators().size() + " indicators, " + configuration.targets().size()
                + " targets, " + configuration.recipients().size() + " recipients.");
        ConfigurationChanges.since(running.the(DSLContext.class), configuration).forEach(this::print);
        return ExitCode.DONE;
    }
}
