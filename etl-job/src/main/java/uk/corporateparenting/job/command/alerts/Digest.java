package uk.corporateparenting.job.command.alerts;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.corporateparenting.job.Delivery;
import uk.corporateparenting.job.command.DatabaseCommand;
import uk.corporateparenting.job.command.DispatchReport;
import uk.corporateparenting.job.command.Named;
import uk.corporateparenting.job.command.Program;
import uk.corporateparenting.job.command.RunningProgram;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;

/** The morning's mail to data engineers. */
@Command(name = "digest", mixinStandardHelpOptions = true, description = "Writes to data engineers how last night went, good or bad: once per day, however often it is started.")
final class Digest extends DatabaseCommand {

    @Option(names = "--authority", paramLabel = "SLUG", description = "Only this council, several times for several (default: all).")
    private List<String> authorities = List.of();

    Digest(Program program) {
        super(program);
    }

    @Override
    protected void prepare(Configuration configuration) {
        authorities.forEach(slug -> Named.council(configuration, slug));
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) {
        return new DispatchReport(this::print)
                .tell(running.the(Delivery.class).morning(configuration, councils(configuration)));
    }

    private List<Council> councils(Configuration configuration) {
        return authorities.isEmpty()
                ? configuration.councils()
                : authorities.stream().distinct().map(slug -> Named.council(configuration, slug)).toList();
    }
}
