package uk.corporateparenting.extract.landing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a night's folder may be landed. */
public sealed interface Arrival {

    /** Everything is there. */
    record Complete(NightFolder folder) implements Arrival {}

    /**
     * Something is still coming.
     *
     * @param quietAt
     *            when the folder is complete if nothing more is written, or null where only the sender
     *            can complete it
     */
    record Arriving(String sentence, @Nullable Instant quietAt) implements Arrival {}

    /** There is no folder, or none that may be read. */
    record Missing(String sentence) implements Arrival {}
}
