package uk.corporateparenting.job.command.alerts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.corporateparenting.alert.message.Mail;
import uk.corporateparenting.alert.transport.Message;
import uk.corporateparenting.alert.transport.Transport;
import uk.corporateparenting.alert.transport.Undelivered;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.WrongUsage;
import uk.corporateparenting.job.command.DatabaseCommand;
import uk.corporateparenting.job.command.Program;
import uk.corporateparenting.job.command.RunningProgram;
import uk.corporateparenting.setting.Configuration;

/** Sends one mail that says nothing, to try the mail server. */
@Command(name = "test", mixinStandardHelpOptions = true, description = "Sends one test mail by the configured mail server and says what came of it.")
final class SendTest extends DatabaseCommand {

    private static final String WORDS = """
            This mail tests the way from the corporate parenting warehouse to you.
            If you can read it, the way is open. There is nothing to do.
            """;

    @Option(names = "--to", paramLabel = "ADDRESS", required = true, description = "Who gets it.")
    private String recipient = "";

    SendTest(Program program) {
        super(program);
    }

    @Override
    protected void prepare(Configuration configuration) {
        if (recipient.indexOf('@') < 1) {
            throw new WrongUsage("\"" + recipient + "\" is no mail address; give one with --to.");
        }
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) {
        var transport = running.the(Transport.class);
        var mail = new Mail("Test of the corporate parenting warehouse", WORDS, "", List.of(), "");
        var message = new Message("test." + UUID.randomUUID(), "test", recipient,
                OffsetDateTime.now(running.the(Clock.class)), mail);
        try {
            transport.deliver(message, () -> true);
            print("The test mail to " + recipient + " was taken by " + transport.destination() + ".");
            return ExitCode.DONE;
        } catch (Undelivered failure) {
            print("The test mail to " + recipient + " was not taken by " + transport.destination() + ". "
                    + failure.reason().sentence() + " (" + failure.reason() + ", see \"deliver\" in ops/runbook.md)");
            return ExitCode.FAILED;
        }
    }
}
