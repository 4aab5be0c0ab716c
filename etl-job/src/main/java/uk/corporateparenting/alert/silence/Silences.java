package uk.corporateparenting.alert.silence;

import static org.jooq.impl.DSL.currentOffsetDateTime;
import static uk.corporateparenting.schema.control.Tables.SILENCE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;

/**
 * Who silenced which indicator until when. The newest decides, so that a silence can be ended
 * early.
 */
public final class Silences {

    private Silences() {}

    /** The silences in force for a business date, by indicator. */
    public static Map<String, Silence> inForce(DSLContext sql, int authorityKey, LocalDate businessDate) {
        return inForce(sql, businessDate, SILENCE.AUTHORITY_KEY.eq(authorityKey));
    }

    /** Those that a night of the past met: what was silenced since did not keep it back. */
    public static Map<String, Silence> inForceThen(
            DSLContext sql, int authorityKey, LocalDate businessDate, OffsetDateTime publishedAt) {
        return inForce(
                sql, businessDate, SILENCE.AUTHORITY_KEY.eq(authorityKey).and(SILENCE.SILENCED_AT.le(publishedAt)));
    }

    private static Map<String, Silence> inForce(DSLContext sql, LocalDate businessDate, Condition which) {
        var newest = new TreeMap<>(
                sql.select(SILENCE.INDICATOR_CODE, SILENCE.UNTIL_DATE, SILENCE.AUTHOR, SILENCE.REASON)
                        .distinctOn(SILENCE.INDICATOR_CODE)
                        .from(SILENCE)
                        .where(which)
                        .orderBy(SILENCE.INDICATOR_CODE, SILENCE.SILENCE_ID.desc())
                        .fetchMap(SILENCE.INDICATOR_CODE, Records.mapping(Silence::new)));
        newest.values().removeIf(silence -> !silence.until().isAfter(businessDate));
        return newest;
    }

    /** Adds a silence, or with a date that has passed, ends one. */
    public static void add(DSLContext sql, int authorityKey, Silence silence) {
        sql.insertInto(SILENCE)
                .set(SILENCE.AUTHORITY_KEY, authorityKey)
                .set(SILENCE.INDICATOR_CODE, silence.indicatorCode())
                .set(SILENCE.UNTIL_DATE, silence.until())
                .set(SILENCE.AUTHOR, silence.author())
                .set(SILENCE.REASON, silence.reason())
                .set(SILENCE.SILENCED_AT, currentOffsetDateTime())
                .execute();
    }
}
