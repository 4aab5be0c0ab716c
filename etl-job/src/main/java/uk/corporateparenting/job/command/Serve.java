package uk.corporateparenting.job.command;

import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.ledger.StopRequest;
import uk.corporateparenting.job.schedule.Serving;
import uk.corporateparenting.setting.Configuration;

/** Runs the nights by itself, and shows how they are. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Runs every council's night when it is due, catches up what is missing, sends the mails, and shows health"
        + " and metrics on a port of its own. Runs until it is stopped; a second one on the same database is a spare.", footer = {
                "",
                "When and where: corporate-parenting.schedule and .watch in application.yaml."})
final class Serve extends DatabaseCommand {

    /** Of each night that runs at once: its lock, its step, the files it stages and what they note. */
    private static final int CONNECTIONS_PER_CORE = 6;
    private static final int CONNECTIONS_BESIDES = 6;

    Serve(Program program) {
        super(program);
    }

    @Override
    protected Map<String, String> properties() {
        var connections = CONNECTIONS_BESIDES
                + CONNECTIONS_PER_CORE * Runtime.getRuntime().availableProcessors();
        return Map.of("spring.profiles.include", "serve", "serve.connections", Integer.toString(connections));
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) throws Exception {
        running.the(Serving.class).begin(configuration);
        var environment = running.the(Environment.class);
        var pages = "http://" + environment.getProperty("management.server.address") + ":"
                + environment.getProperty("local.management.port") + "/actuator/";
        LoggerFactory.getLogger(Serve.class).info("Health: {}health, metrics: {}prometheus", pages, pages);
        running.stopsWhenTold(err());
        running.the(StopRequest.class).await();
        return ExitCode.DONE;
    }
}
