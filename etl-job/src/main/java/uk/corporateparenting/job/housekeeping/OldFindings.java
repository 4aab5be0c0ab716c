package uk.corporateparenting.job.housekeeping;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static uk.corporateparenting.schema.control.Tables.FINDING;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;
import static uk.corporateparenting.schema.control.Tables.RUN;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.job.JobSettings;

/**
 * Findings, and what is known of the files of attempts that published nothing. Which files a
 * publication was made of, by their hashes, is kept as long as the publication.
 */
@Component
@Order(2)
final class OldFindings implements Retention {

    private final DSLContext sql;
    private final JobSettings.Keep keep;

    OldFindings(DSLContext sql, JobSettings settings) {
        this.sql = sql;
        this.keep = settings.keep();
    }

    @Override
    public String kind() {
        return "findings";
    }

    @Override
    public long remove(OffsetDateTime now) {
        var lastTried = now.minus(keep.unpublished());
        var ofPublished = sql.deleteFrom(FINDING)
                .using(PUBLICATION)
                .where(
                        PUBLICATION.AUTHORITY_KEY.eq(FINDING.AUTHORITY_KEY),
                        PUBLICATION.BUSINESS_DATE.eq(FINDING.BUSINESS_DATE),
                        PUBLICATION.ATTEMPT.eq(FINDING.ATTEMPT),
                        PUBLICATION.PUBLISHED_AT.lt(now.minus(keep.findings())))
                .execute();
        var others = sql.deleteFrom(FINDING)
                .using(RUN)
                .where(isOfUnpublished(FINDING.AUTHORITY_KEY, FINDING.BUSINESS_DATE, FINDING.ATTEMPT, lastTried))
                .execute();
        sql.deleteFrom(SOURCE_FILE)
                .using(RUN)
                .where(isOfUnpublished(
                        SOURCE_FILE.AUTHORITY_KEY, SOURCE_FILE.BUSINESS_DATE, SOURCE_FILE.ATTEMPT, lastTried))
                .execute();
        return (long) ofPublished + others;
    }

    private static Condition isOfUnpublished(
            Field<Integer> authorityKey, Field<LocalDate> businessDate, Field<Integer> attempt,
            OffsetDateTime lastTried) {
        return RUN.AUTHORITY_KEY.eq(authorityKey)
                .and(RUN.BUSINESS_DATE.eq(businessDate))
                .and(RUN.STARTED_AT.lt(lastTried))
                .and(notExists(selectOne()
                        .from(PUBLICATION)
                        .where(
                                PUBLICATION.AUTHORITY_KEY.eq(authorityKey),
                                PUBLICATION.BUSINESS_DATE.eq(businessDate),
                                PUBLICATION.ATTEMPT.eq(attempt))));
    }
}
