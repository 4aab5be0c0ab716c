package uk.corporateparenting.extract.landing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A night's folder that is complete. */
public final class NightFolder {

    private final String slug;
    private final LocalDate date;
    private final List<InboxFile> files;
    private final List<LandingFault> strangers;
    private final @Nullable Manifest manifest;

    NightFolder(
            String slug,
            LocalDate date,
            List<InboxFile> files,
            List<LandingFault> strangers,
            @Nullable Manifest manifest) {
        this.slug = slug;
        this.date = date;
        this.files = List.copyOf(files);
        this.strangers = List.copyOf(strangers);
        this.manifest = manifest;
    }

    /** The council's short name. */
    public String slug() {
        return slug;
    }

    /** The business date. */
    public LocalDate date() {
        return date;
    }

    /** SHA-256 of each file as it is now, by its feed. */
    public Map<String, String> sha256() throws IOException {
        var hashes = new HashMap<String, String>();
        for (var file : files) {
            hashes.put(file.contract().name(), FileCopy.sha256(file.path()));
        }
        return hashes;
    }

    List<InboxFile> files() {
        return files;
    }

    List<LandingFault> strangers() {
        return strangers;
    }

    @Nullable
    Manifest manifest() {
        return manifest;
    }
}
