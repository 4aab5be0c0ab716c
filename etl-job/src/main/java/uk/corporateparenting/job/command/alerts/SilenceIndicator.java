package uk.corporateparenting.job.command.alerts;

import java.time.LocalDate;
import org.jooq.DSLContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.corporateparenting.alert.silence.Silence;
import uk.corporateparenting.alert.silence.Silences;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.WrongUsage;
import uk.corporateparenting.job.command.DatabaseCommand;
import uk.corporateparenting.job.command.Named;
import uk.corporateparenting.job.command.Program;
import uk.corporateparenting.job.command.RunningProgram;
import uk.corporateparenting.setting.Configuration;

/** Lets nobody be told of an indicator until a date. */
@Command(name = "silence", mixinStandardHelpOptions = true, description = "Lets nobody be written to about one indicator of a council until a date. It expires by itself, is shown"
        + " by alerts and alerts why, and what it kept back is recorded. None is ever erased; to end one early,"
        + " silence again until the newest business date or before.")
final class SilenceIndicator extends DatabaseCommand {

    @Option(names = "--authority", paramLabel = "SLUG", required = true, description = "Council.")
    private String authority = "";

    @Option(names = "--indicator", paramLabel = "CODE", required = true, description = "Indicator, as in indicators.csv.")
    private String indicator = "";

    @Option(names = "--until", paramLabel = "DATE", required = true, description = "First business date that is told again, for example 2021-12-01.")
    private LocalDate until = LocalDate.MIN;

    @Option(names = "--author", paramLabel = "NAME", required = true, description = "Who decided it.")
    private String author = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; name no child.")
    private String reason = "";

    SilenceIndicator(Program program) {
        super(program);
    }

    @Override
    protected void prepare(Configuration configuration) {
        Named.council(configuration, authority);
        Named.indicator(configuration, indicator);
        if (author.isBlank() || reason.isBlank()) {
            throw new WrongUsage("Give --author and --reason in words; both are kept and shown.");
        }
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) {
        var sql = running.the(DSLContext.class);
        var council = PublishedCouncil.of(sql, authority);
        var silence = new Silence(indicator, until, author.strip(), reason.strip());
        var isNew = until.isAfter(council.dataDate());
        if (!isNew && !Silences.inForce(sql, council.authorityKey(), council.dataDate()).containsKey(indicator)) {
            throw new WrongUsage(until + " is not after the newest business date of " + authority + ", "
                    + council.dataDate() + ", and " + indicator + " is not silenced; nothing was changed.");
        }
        refuseTooLong(configuration, council);
        Silences.add(sql, council.authorityKey(), silence);
        print(isNew
                ? authority + ", " + indicator + ": " + silence.sentence()
                : authority + ", " + indicator + ": no longer silenced.");
        return ExitCode.DONE;
    }

    private void refuseTooLong(Configuration configuration, PublishedCouncil council) {
        var longest = configuration.settingsOf(Named.council(configuration, authority))
                .number("longest_silence_days", council.dataDate());
        var last = council.dataDate().plusDays(longest);
        if (until.isAfter(last)) {
            throw new WrongUsage("A silence may last until " + last + " at most (setting longest_silence_days, "
                    + longest + "); silence it again then, if need be.");
        }
    }
}
