package uk.corporateparenting.job.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.ChildJava;
import uk.corporateparenting.Launcher;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.job.ExitCode;

/** The program as a newcomer starts it: by itself, with no database named. */
@Timeout(240)
class EmbeddedOutputTest {

    @TempDir
    private Path folder;

    @Test
    void nothing_but_the_rows_is_written_to_the_output_while_a_server_is_started() throws Exception {
        var process = start("runs", "--output", "csv", "--config", TestProgram.CONFIGURATION.toRealPath().toString());
        List<String> written;
        try (var output = process.inputReader(UTF_8)) {
            written = output.readAllLines();
        }

        assertThat(process.waitFor()).isEqualTo(ExitCode.DONE);
        assertThat(written).singleElement().asString().startsWith("authority,business_date,");
    }

    private Process start(String... arguments) throws IOException {
        var builder = new ProcessBuilder(
                ChildJava.command(), "-cp", ChildJava.classPathOfProgram(), Launcher.class.getName());
        builder.command().addAll(List.of(arguments));
        builder.environment().remove("SPRING_DATASOURCE_URL");
        return builder.directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
