package uk.corporateparenting.job.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import uk.corporateparenting.job.JobSettings;
import uk.corporateparenting.job.WrongUsage;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;

/** A command that runs nights of one council. */
abstract class NightsCommand extends DatabaseCommand {

    @Option(names = "--authority", paramLabel = "SLUG", required = true, description = "Council, as in authorities.csv.")
    private String authority = "";

    @Option(names = "--inbox", paramLabel = "DIR", description = "Inbox folder (default: as in application.yaml).")
    private Optional<Path> inbox = Optional.empty();

    NightsCommand(Program program) {
        super(program);
    }

    /** Why a night is to be published although a gate would hold it back. */
    protected abstract Optional<String> acceptHeld();

    @Override
    protected final void prepare(Configuration configuration) {
        council(configuration);
        if (acceptHeld().filter(String::isBlank).isPresent()) {
            throw new WrongUsage("Give a reason with --accept-held; it is kept with the night.");
        }
    }

    protected final Council council(Configuration configuration) {
        return Named.council(configuration, authority);
    }

    protected final Path inbox(RunningProgram running) {
        return inbox.orElseGet(() -> running.the(JobSettings.class).inbox());
    }
}
