package uk.corporateparenting.alert.fault;

import static uk.corporateparenting.schema.control.Tables.BREACH_NEWS;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.alert.breach.Suppression;

/** News of breaches that reached nobody, for recipients.csv has no row for it. */
final class NobodyListed {

    private NobodyListed() {}

    /** Of which indicators a publication had such news, in one sentence; empty where of none. */
    static String sentence(DSLContext sql, int authorityKey, @Nullable Integer publication) {
        var indicators = sql.selectDistinct(BREACH_NEWS.INDICATOR_CODE)
                .from(BREACH_NEWS)
                .where(
                        BREACH_NEWS.AUTHORITY_KEY.eq(authorityKey),
                        BREACH_NEWS.PUBLICATION.eq(publication),
                        BREACH_NEWS.WITHHELD_BECAUSE.eq(Suppression.NOBODY_LISTED.name()))
                .orderBy(BREACH_NEWS.INDICATOR_CODE)
                .fetch(BREACH_NEWS.INDICATOR_CODE);
        return indicators.isEmpty()
                ? ""
                : " Nobody was told of " + String.join(", ", indicators)
                        + ": recipients.csv lists nobody for it (config check).";
    }
}
