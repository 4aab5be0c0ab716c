package uk.corporateparenting.job.command.runs;

import static uk.corporateparenting.schema.control.Tables.RUN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.job.command.OutputFormat;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.job.ledger.StepTimes.StepTime;

/**
 * A night as whoever asks for it sees it.
 *
 * @param run
 *            its line among those that ran
 * @param accepted
 *            why it was published in spite of a gate, by publication
 */
record NightShown(Record run, List<StepTime> steps, List<NightFile> files, Map<Integer, String> accepted) {

    private static final String LAND = "land";
    private static final String STAGE = "stage";

    NightShown {
        steps = steps.stream().filter(step -> !step.isOfFile()).toList();
        files = List.copyOf(files);
        accepted = new TreeMap<>(accepted);
    }

    String text(OutputFormat output) {
        var listing = new NightListing();
        steps.forEach(step -> listing.add(step, passing(step)));
        files.forEach(listing::add);
        return output == OutputFormat.table ? forPeople(listing) : output.of(listing.all());
    }

    private String forPeople(NightListing listing) {
        var said = new ArrayList<String>();
        said.add(OutputFormat.table.of(line()));
        said.add(OutputFormat.table.of(listing.steps()));
        said.add(OutputFormat.table.of(listing.files()));
        said.add(new Reconciliation(files).sentence());
        files.stream().filter(file -> file.reason() != null)
                .forEach(file -> said.add(file.feed() + ": " + file.code() + ". " + file.reason()));
        accepted.forEach((publication, reason) -> said
                .add("Publication " + publication + " was accepted, whatever a gate said: " + reason));
        if (run.get(RUN.REASON) != null) {
            said.add("First error: " + run.get(RUN.REASON) + remedy());
        }
        return String.join(System.lineSeparator(), said);
    }

    /** A reason is a sentence or several, too long for a column. */
    private Result<Record> line() {
        var columns = Stream.of(run.fields()).filter(field -> !field.equals(RUN.REASON)).toArray(Field<?>[]::new);
        var line = DSL.using(SQLDialect.POSTGRES).newResult(columns);
        line.add(run.into(columns));
        return line;
    }

    private String remedy() {
        return switch (run.get(RUN.STATE)) {
            case NightLedger.HELD -> " See ops/runbook.md, \"A night that is held\".";
            case NightLedger.STOPPED -> " See ops/runbook.md, \"A night that was stopped\".";
            default -> " See ops/runbook.md, \"A night that failed\".";
        };
    }

    /** Landing has to do with files; staging with their rows; what follows with those that are left. */
    private @Nullable Long passing(StepTime step) {
        return switch (step.name()) {
            case LAND -> null;
            case STAGE -> Long.valueOf(step.loaded() + step.rejected());
            default -> Long.valueOf(files.stream().mapToLong(NightFile::loaded).sum());
        };
    }
}
