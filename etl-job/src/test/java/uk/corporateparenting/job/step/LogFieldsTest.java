package uk.corporateparenting.job.step;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;

/** What a collector of logs gets of a night. */
class LogFieldsTest {

    private static final String COUNCIL = "cambridgeshire";
    private static final LocalDate NIGHT = LocalDate.of(2021, 10, 6);

    @TempDir
    private Path folder;

    @Test
    void each_line_says_to_which_council_run_and_step_it_belongs() throws Exception {
        SampleExtracts.write(
                folder.resolve("inbox"),
                new SamplePlan(List.of(new SampleCouncil(COUNCIL, SourceSystem.LIQUIDLOGIC, 12)), NIGHT, NIGHT, 7, 0),
                _ -> {});

        var lines = linesOfANight();

        assertThat(lines).hasSize(4).allSatisfy(line -> assertThat(line).contains(
                "\"ecs\":{\"version\":", "\"council\":\"cambridgeshire\"", "\"run\":\"cambridgeshire/2021-10-06#1\""));
        assertThat(lines).map(line -> line.replaceFirst(".*\"step\":\"(\\w+)\".*", "$1"))
                .containsExactly("land", "stage", "check", "publish");
    }

    private List<String> linesOfANight() throws Exception {
        var logger = (Logger) LoggerFactory.getLogger(StepInLog.class);
        try (var program = TestProgram.in(folder)) {
            var out = new ByteArrayOutputStream();
            var appender = ecs(logger, out);
            logger.addAppender(appender);
            logger.setLevel(Level.INFO);
            try {
                program.night(COUNCIL, NIGHT);
            } finally {
                logger.setLevel(null);
                logger.detachAppender(appender);
            }
            return out.toString(StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static OutputStreamAppender<ILoggingEvent> ecs(Logger logger, ByteArrayOutputStream out) {
        var encoder = new StructuredLogEncoder();
        encoder.setContext(logger.getLoggerContext());
        encoder.setFormat("ecs");
        encoder.start();
        var appender = new OutputStreamAppender<ILoggingEvent>();
        appender.setContext(logger.getLoggerContext());
        appender.setEncoder(encoder);
        appender.setOutputStream(out);
        appender.start();
        return appender;
    }
}
