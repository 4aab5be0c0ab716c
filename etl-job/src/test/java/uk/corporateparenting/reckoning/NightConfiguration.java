package uk.corporateparenting.reckoning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import uk.corporateparenting.TestProgram;

/** The configuration that ships, with a council more that uses the third system. */
final class NightConfiguration {

    /** Has neither targets nor recipients. */
    static final String MOSAIC_COUNCIL = "ashshire";

    private NightConfiguration() {}

    /** Writes it into a folder. */
    static Path in(Path folder) throws IOException {
        try (var files = Files.walk(TestProgram.CONFIGURATION)) {
            for (var file : files.toList()) {
                var copy = folder.resolve(TestProgram.CONFIGURATION.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        Files.write(folder.resolve("authorities.csv"), List.of(MOSAIC_COUNCIL + ",E10000098,Ashshire,ssd,mosaic"),
                StandardOpenOption.APPEND);
        Files.write(folder.resolve("population.csv"), List.of(MOSAIC_COUNCIL + ",2016,40000,2017-06-30"),
                StandardOpenOption.APPEND);
        return folder;
    }
}
