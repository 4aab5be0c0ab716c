package uk.corporateparenting.job.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.control.Tables.RUN;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.ledger.NightLedger;

/**
 * What a night may come to that something went wrong with; one that was over by then must be good.
 */
enum Expectation {

    /** Its process is gone without a word, unless it was about to end by itself. */
    DIES {
        @Override
        void check(ProgramProcess.Ending night, Scene scene) {
            assertThat(night.exit()).isIn(ProgramProcess.KILLED, ExitCode.DONE);
        }
    },

    /** It takes no notice. */
    ENDS {
        @Override
        void check(ProgramProcess.Ending night, Scene scene) {
            assertThat(night.exit()).isEqualTo(ExitCode.DONE);
        }
    },

    /** It comes to rest and says so, unless it has just published. */
    STOPS {
        @Override
        void check(ProgramProcess.Ending night, Scene scene) {
            if (night.exit() != ExitCode.DONE) {
                assertThat(night.exit()).isEqualTo(ExitCode.FAILED);
                assertThat(night.said()).anyMatch(line -> line.contains("The program was told to stop."));
                assertThat(stateOf(scene)).isEqualTo(NightLedger.STOPPED);
            }
        }
    },

    /** It ends well, or badly with one sentence that says what happened. */
    ENDS_OR_FAILS {
        @Override
        void check(ProgramProcess.Ending night, Scene scene) {
            assertThat(night.exit()).isIn(ExitCode.DONE, ExitCode.FAILED);
            if (night.exit() == ExitCode.FAILED) {
                FAILS.check(night, scene);
            }
        }
    },

    /** It ends badly with one reason that says what happened, wherever it is said. */
    FAILS {
        @Override
        void check(ProgramProcess.Ending night, Scene scene) {
            assertThat(night.exit()).isEqualTo(ExitCode.FAILED);
            assertThat(night.said().stream().flatMap(line -> SENTENCE.matcher(line).results())
                    .map(MatchResult::group)
                    .distinct()).hasSize(1);
        }
    },

    /** It comes to an end by itself, well or badly. */
    COMES_TO_AN_END {
        @Override
        void check(ProgramProcess.Ending night, Scene scene) {
            assertThat(night.said()).noneMatch(line -> line.contains("had to be killed"));
        }
    };

    private static final Pattern SENTENCE = Pattern.compile(
            "The database |A file could not|was taken over|There is too little memory");

    abstract void check(ProgramProcess.Ending night, Scene scene);

    private static String stateOf(Scene scene) {
        return scene.sql()
                .select(RUN.STATE)
                .from(RUN)
                .where(RUN.BUSINESS_DATE.eq(Ground.SECOND))
                .fetchOptional(RUN.STATE)
                .orElse(NightLedger.STOPPED);
    }
}
