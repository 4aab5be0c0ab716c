package uk.corporateparenting.reckoning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import uk.corporateparenting.TestProgram;

/** The configuration that ships, with a council more that uses the third system. */
final class NightConfiguration {

    /** Has neither targets nor recipients. */
    static final String MOSAIC_COUNCIL = "ashshire";

    private NightConfiguration() {}

    /** Writes it into a folder. */
    static Path in(Path folder) throws IOException {
        FileSystemUtils.copyRecursively(TestProgram.CONFIGURATION, folder);
        Files.write(folder.resolve("authorities.csv"), List.of(MOSAIC_COUNCIL + ",E10000098,Ashshire,ssd,mosaic"),
                StandardOpenOption.APPEND);
        Files.write(folder.resolve("population.csv"), List.of(MOSAIC_COUNCIL + ",2016,40000,2017-06-30"),
                StandardOpenOption.APPEND);
        return folder;
    }
}
