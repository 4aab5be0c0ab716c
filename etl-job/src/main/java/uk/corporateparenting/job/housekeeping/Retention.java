package uk.corporateparenting.job.housekeeping;

import java.io.IOException;
import java.time.OffsetDateTime;

/** One kind of what grows: how much of it has been kept for long enough, and is removed. */
interface Retention {

    /** What it is called, for people, such as "mails". */
    String kind();

    /** Removes what is older than its time, and says how many there were. */
    long remove(OffsetDateTime now) throws IOException;
}
