package uk.corporateparenting.job;

import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import uk.corporateparenting.contract.ContractFaults;
import uk.corporateparenting.job.ledger.FenceLost;
import uk.corporateparenting.job.ledger.NightRefused;
import uk.corporateparenting.job.ledger.NightStopped;
import uk.corporateparenting.setting.ConfigurationFaults;

/**
 * Turns what went wrong into a sentence for people: never a stack trace, never a text of a driver.
 */
public record PlainFailure(String sentence, int exitCode) {

    private static final String TOO_LITTLE_MEMORY = "There is too little memory for what was asked: give the Java"
            + " machine more with -Xmx, 512m at least, and start again. The last good night stands.";

    private static final String TRANSACTION_SLEPT = "25P03";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** What one failure says. */
    public static PlainFailure of(Throwable failure) {
        return innermostKnown(failure).orElseGet(() -> unexpected(failure));
    }

    /**
     * What several failures of one night say: a step that fails because another did knows no reason.
     *
     * @param failures
     *            one at least, in any order
     */
    public static PlainFailure ofAny(Collection<? extends Throwable> failures) {
        return failures.stream()
                .flatMap(failure -> innermostKnown(failure).stream())
                .min(Comparator.comparing(PlainFailure::sentence))
                .orElseGet(() -> unexpected(failures.iterator().next()));
    }

    private static Optional<PlainFailure> innermostKnown(Throwable failure) {
        return causes(failure).flatMap(cause -> Stream.ofNullable(known(cause))).reduce((_, inner) -> inner);
    }

    private static PlainFailure unexpected(Throwable failure) {
        var root = causes(failure).reduce((_, inner) -> inner).orElse(failure);
        return new PlainFailure(
                "The program failed unexpectedly (" + root.getClass().getSimpleName() + "). Nothing was"
                        + " published. Start it again; if it fails again, report this with the output of runs.",
                ExitCode.FAILED);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private static @Nullable PlainFailure known(Throwable cause) {
        return switch (cause) {
            case WrongUsage wrong -> new PlainFailure(said(wrong), ExitCode.WRONG_USAGE);
            case NightRefused refused -> new PlainFailure(said(refused), ExitCode.FAILED);
            case NightStopped stopped -> new PlainFailure(said(stopped), ExitCode.FAILED);
            case FenceLost lost -> new PlainFailure(said(lost), ExitCode.FAILED);
            case ConfigurationFaults faults -> new PlainFailure(said(faults), ExitCode.FAILED);
            case ContractFaults faults -> new PlainFailure(said(faults), ExitCode.FAILED);
            case FlywayException _ ->
                new PlainFailure(
                        "The tables of the database cannot be brought up to date: they were made or changed by another"
                                + " version of this program. Nothing was changed; use an empty database, or the"
                                + " version that made it.",
                        ExitCode.FAILED);
            case SQLException database -> new PlainFailure(ofDatabase(database), ExitCode.FAILED);
            case OutOfMemoryError _ -> new PlainFailure(TOO_LITTLE_MEMORY, ExitCode.FAILED);
            case BindException _ ->
                new PlainFailure(
                        "application.yaml: a key is not known or its value cannot be read;"
                                + " compare it with what config table lists.",
                        ExitCode.FAILED);
            case MarkedYAMLException broken ->
                new PlainFailure(
                        "application.yaml is no YAML that can be read" + place(broken.getProblemMark())
                                + "; look there for a tab, a bracket or a quote that is not closed.",
                        ExitCode.FAILED);
            case SocketException _,UnknownHostException _,SocketTimeoutException _ -> null;
            case IOException _ ->
                new PlainFailure(
                        "A file could not be read or written (" + cause.getClass().getSimpleName() + folder(cause)
                                + "); check that the folders exist, are yours to write and have room.",
                        ExitCode.FAILED);
            default -> null;
        };
    }

    /** The file itself is not named, as a sender may have named it after a child. */
    private static String folder(Throwable cause) {
        return cause instanceof FileSystemException wrong && wrong.getFile() != null
                ? " in " + Path.of(wrong.getFile()).toAbsolutePath().getParent()
                : "";
    }

    private static String place(@Nullable Mark mark) {
        return mark == null ? "" : ", line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
    }

    private static String said(RuntimeException ours) {
        return Objects.requireNonNull(ours.getMessage());
    }

    private static String ofDatabase(SQLException failure) {
        var state = Objects.requireNonNullElse(failure.getSQLState(), "");
        return switch (kind(state)) {
            case "08", "57", "" -> "The database cannot be reached or closed the connection"
                    + (state.isEmpty() ? "" : " (SQLSTATE " + state + ")")
                    + "; check SPRING_DATASOURCE_URL and that PostgreSQL runs. The last good night stands.";
            case "28" -> "The database refused the log-in (SQLSTATE " + state
                    + "); check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.";
            case "3D" ->
                "The database named in SPRING_DATASOURCE_URL does not exist (SQLSTATE " + state + "); create it.";
            case "53" -> "The database has no room left (SQLSTATE " + state + "); free some and start again.";
            case INSUFFICIENT_PRIVILEGE ->
                "The database refused a statement, as the user lacks a right to it (SQLSTATE " + state
                        + "); the tables must belong to the user that runs the nights: see ops/bin/roles.sql.";
            default -> "The database refused a statement (SQLSTATE " + state + "). Nothing was published; the last good"
                    + " night stands. Start again; if it fails again, report the state.";
        };
    }

    /**
     * The class of the state, or itself where it says more; a connection that was closed as its
     * transaction slept is closed, too.
     */
    private static String kind(String state) {
        return switch (state) {
            case TRANSACTION_SLEPT -> "";
            case INSUFFICIENT_PRIVILEGE -> state;
            default -> state.length() < 2 ? "" : state.substring(0, 2);
        };
    }
}
