package uk.corporateparenting.job.command.runs;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.extract.FileOutcome;

/**
 * A file of a night, as the ledger and as the step that staged it have it.
 *
 * @param code
 *            why it, or most of its rejected rows, were refused
 * @param reason
 *            why it was refused, in a sentence
 * @param read
 *            rows read by the ledger, and so are loaded and rejected
 * @param counted
 *            rows that the step wrote or rejected; null where no step of the night is logged any
 *            more
 * @param seconds
 *            how long that took; null where it did not come to its end
 */
record NightFile(String feed, FileOutcome outcome, @Nullable String code, @Nullable String reason, long bytes,
        String sha256, long read, long loaded, long rejected, @Nullable Long counted,
        @Nullable BigDecimal seconds) {

    /** Whether it was read to its end; of any other no row is loaded. */
    boolean isRead() {
        return outcome == FileOutcome.LOAD || outcome == FileOutcome.ROWS_REJECTED;
    }

    /** By how many rows the ledger has more than the step; null where there is nothing to compare. */
    @Nullable
    Long difference() {
        return isRead() && counted != null ? Long.valueOf(loaded + rejected - counted) : null;
    }
}
