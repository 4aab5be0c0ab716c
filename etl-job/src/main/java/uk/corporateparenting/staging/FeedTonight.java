package uk.corporateparenting.staging;

import static java.util.stream.Collectors.toMap;
import static org.jooq.Records.mapping;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of a feed's file.
 *
 * @param refusal
 *            why it was not accepted: the code and the sentence, or null where it was
 */
record FeedTonight(String feed, String file, @Nullable String refusal, long read, long loaded, long rejected) {

    /** The feeds that were landed, by name. */
    static SortedMap<String, FeedTonight> all(Tonight tonight) {
        var attempt = tonight.attempt();
        return tonight.sql()
                // Only a refused file has a reason: with null on either side the refusal is null.
                .select(SOURCE_FILE.FEED, SOURCE_FILE.FILE_NAME,
                        SOURCE_FILE.CODE.concat(". ").concat(SOURCE_FILE.REASON), SOURCE_FILE.ROWS_READ,
                        SOURCE_FILE.ROWS_LOADED, SOURCE_FILE.ROWS_REJECTED)
                .from(SOURCE_FILE)
                .where(SOURCE_FILE.AUTHORITY_KEY.eq(attempt.authorityKey()))
                .and(SOURCE_FILE.BUSINESS_DATE.eq(attempt.businessDate()))
                .and(SOURCE_FILE.ATTEMPT.eq(attempt.number()))
                .fetch(mapping(FeedTonight::new))
                .stream()
                .collect(toMap(FeedTonight::feed, feed -> feed, (one, _) -> one, TreeMap::new));
    }
}
