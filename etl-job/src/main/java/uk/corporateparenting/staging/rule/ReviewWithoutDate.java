package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.finding.Tier;
import uk.corporateparenting.staging.Rule;
import uk.corporateparenting.staging.Tonight;

/** 166: a review that took place, or that was not even planned for a day, has no date. */
@Component
@Order(4)
final class ReviewWithoutDate implements Rule {

    @Override
    public String code() {
        return "166";
    }

    @Override
    public Tier tier() {
        return Tier.REJECT;
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return select(REVIEW.FILE_ID, REVIEW.LINE, FaultyColumn.name(REVIEW.HELD_ON), FaultyColumn.text(REVIEW.HELD_ON))
                .from(REVIEW)
                .where(REVIEW.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(REVIEW.HELD_ON.isNull())
                .and(REVIEW.IS_CANCELLED.isDistinctFrom(true))
                .and(REVIEW.PARTICIPATION.isNotNull().or(REVIEW.SOURCE_DUE_ON.isNull()));
    }
}
