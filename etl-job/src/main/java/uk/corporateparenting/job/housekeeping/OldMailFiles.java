package uk.corporateparenting.job.housekeeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.job.JobSettings;

/** Mails that no server took, as files; one that is half written has no reader either. */
@Component
@Order(5)
final class OldMailFiles implements Retention {

    private final Path outbox;
    private final JobSettings.Keep keep;

    OldMailFiles(JobSettings settings) {
        this.outbox = settings.outbox();
        this.keep = settings.keep();
    }

    @Override
    public String kind() {
        return "mail files";
    }

    @Override
    public long remove(OffsetDateTime now) throws IOException {
        var removed = 0;
        for (var file : files()) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(keep.mails()).toInstant())) {
                Files.delete(file);
                removed++;
            }
        }
        return removed;
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(outbox)) {
            return List.of();
        }
        try (var files = Files.find(outbox, 1, (_, attributes) -> attributes.isRegularFile())) {
            return files.toList();
        }
    }
}
