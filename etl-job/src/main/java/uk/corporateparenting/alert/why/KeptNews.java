package uk.corporateparenting.alert.why;

import static uk.corporateparenting.schema.control.Tables.BREACH_NEWS;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.alert.BreachNews.Kind;
import uk.corporateparenting.alert.breach.Suppression;

/** News of one month end, as it was kept. */
record KeptNews(String kind, int publication, LocalDate businessDate, @Nullable String withheldBecause) {

    /** The news of a month end, the oldest first. */
    static List<KeptNews> of(DSLContext sql, int authorityKey, String indicator, LocalDate monthEnd) {
        return sql.select(
                BREACH_NEWS.KIND,
                BREACH_NEWS.PUBLICATION,
                PUBLICATION.BUSINESS_DATE,
                BREACH_NEWS.WITHHELD_BECAUSE)
                .from(BREACH_NEWS)
                .innerJoin(PUBLICATION)
                .on(
                        PUBLICATION.AUTHORITY_KEY.eq(BREACH_NEWS.AUTHORITY_KEY),
                        PUBLICATION.PUBLICATION_.eq(BREACH_NEWS.PUBLICATION))
                .where(
                        BREACH_NEWS.AUTHORITY_KEY.eq(authorityKey),
                        BREACH_NEWS.INDICATOR_CODE.eq(indicator),
                        BREACH_NEWS.MONTH_END.eq(monthEnd))
                .orderBy(BREACH_NEWS.PUBLICATION)
                .fetch(Records.mapping(KeptNews::new));
    }

    /** Which news it is, and whether it was told. */
    String sentence() {
        return kind + " by publication " + publication + ", night of " + businessDate + ": "
                + (withheldBecause == null
                        ? "told."
                        : "withheld, " + withheldBecause + ". " + Suppression.valueOf(withheldBecause).sentence());
    }

    /** The rule that made it news. */
    String rule() {
        return switch (Kind.valueOf(kind)) {
            case OPENED -> "A published month end is Poor and the one judged before it was not, or there is none:"
                    + " a breach opens.";
            case CONTINUED -> "A published month end is Poor and the one judged before it was too: the breach goes on.";
            case RECOVERED -> "A published month end is not Poor and the one judged before it was: the breach ends.";
            case CORRECTED -> "A restatement changed the rating of a published month end: what was said is put right.";
        };
    }
}
