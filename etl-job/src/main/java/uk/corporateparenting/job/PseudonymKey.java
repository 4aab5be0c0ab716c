package uk.corporateparenting.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import uk.corporateparenting.job.ledger.NightRefused;

/**
 * The secret that orders new pseudonyms. A named database needs one given to it; the embedded
 * database makes its own and keeps it beside itself, readable by its owner only.
 */
@Component
public final class PseudonymKey {

    private static final int SHORTEST = 32;
    private static final int BYTES_OF_OUR_OWN = 32;
    private static final String FILE = "pseudonym.key";

    private final JobSettings settings;

    PseudonymKey(JobSettings settings) {
        this.settings = settings;
    }

    /** The secret's bytes. */
    public byte[] bytes() {
        var given = settings.pseudonymKey();
        if (given != null && given.length() >= SHORTEST) {
            return given.getBytes(UTF_8);
        }
        if (given != null || !settings.process().embedded()) {
            throw new NightRefused("The key of the pseudonyms is missing or shorter than " + SHORTEST + " characters;"
                    + " give one in the environment variable CORPORATE_PARENTING_PSEUDONYM_KEY and keep it safe:"
                    + " a council must never change it.");
        }
        try {
            return ownKey();
        } catch (IOException _) {
            throw new NightRefused("The file " + FILE + " in " + settings.data()
                    + " cannot be read or written; check the folder's rights.");
        }
    }

    private byte[] ownKey() throws IOException {
        var file = settings.data().resolve(FILE);
        if (!Files.exists(file)) {
            write(file);
        }
        return Files.readString(file).strip().getBytes(UTF_8);
    }

    private static void write(Path file) throws IOException {
        var random = new byte[BYTES_OF_OUR_OWN];
        new SecureRandom().nextBytes(random);
        var unfinished = Files.createTempFile(file.getParent(), FILE, ".part");
        if (unfinished.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(unfinished, HexFormat.of().formatHex(random));
        Files.move(unfinished, file);
    }
}
