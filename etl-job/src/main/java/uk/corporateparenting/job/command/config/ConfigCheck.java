package uk.corporateparenting.job.command.config;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import picocli.CommandLine.Command;
import uk.corporateparenting.alert.routing.Unlisted;
import uk.corporateparenting.contract.SourceRules;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.command.DatabaseCommand;
import uk.corporateparenting.job.command.Program;
import uk.corporateparenting.job.command.RunningProgram;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;

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
        var today = LocalDate.now(running.the(Clock.class));
        configuration.councils().forEach(council -> nobodyTold(configuration, council, today).ifPresent(this::print));
        ConfigurationChanges.since(running.the(DSLContext.class), configuration).forEach(this::print);
        return ExitCode.DONE;
    }

    private static Optional<String> nobodyTold(Configuration configuration, Council council, LocalDate today) {
        var unlisted = Unlisted.indicators(configuration, council, today);
        return unlisted.isEmpty()
                ? Optional.empty()
                : Optional.of("Nobody in " + council.name() + " is told when these fall into Poor: "
                        + String.join(", ", unlisted)
                        + ". Give recipients.csv a head_of_service, deputy or copy for them.");
    }
}
