package uk.corporateparenting.job.schedule;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.postgresql.ds.PGSimpleDataSource;
import uk.corporateparenting.TestProgram;

/** Some programs that serve one database; their rounds are made by the test. */
record Servers(List<TestProgram> programs) implements AutoCloseable {

    static Servers start(int number, Path folder, PGSimpleDataSource database) {
        var programs = IntStream.range(0, number).mapToObj(_ -> TestProgram.serving(folder, database)).toList();
        programs.forEach(program -> program.the(CurrentConfiguration.class).begin(TestProgram.configuration()));
        return new Servers(programs);
    }

    TestProgram first() {
        return programs.getFirst();
    }

    /** All make a round at the same moment; returns when what they started has ended. */
    void roundTogether(Instant when) throws Exception {
        var barrier = new CyclicBarrier(programs.size());
        try (var threads = Executors.newFixedThreadPool(programs.size())) {
            var rounds = programs.stream()
                    .map(program -> threads.submit(() -> {
                        barrier.await();
                        program.the(Rounds.class).make(when);
                        return program;
                    }))
                    .toList();
            for (var round : rounds) {
                round.get();
            }
        }
        awaitEndOfNights();
    }

    void awaitEndOfNights() throws InterruptedException {
        for (var program : programs) {
            var configuration = TestProgram.configuration();
            var threads = program.the(NightThreads.class);
            while (configuration.councils().stream().anyMatch(council -> threads.isBusy(council.slug()))) {
                Thread.sleep(20);
            }
        }
    }

    @Override
    public void close() {
        programs.forEach(TestProgram::close);
    }
}
