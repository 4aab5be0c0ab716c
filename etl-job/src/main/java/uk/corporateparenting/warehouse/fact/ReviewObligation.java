package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_DATE;

import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.warehouse.Column;
import uk.corporateparenting.warehouse.Star;

/**
 * The chain of reviews of each period of care (regulation 33): the first within 20 working days,
 * the second within three months of it, every later one within six months of the one before. The
 * last of the chain is not held yet.
 */
final class ReviewObligation {

    private static final int WORKING_DAYS_TO_FIRST = 20;
    private static final int MONTHS_TO_SECOND = 3;
    private static final int MONTHS_TO_LATER = 6;

    private ReviewObligation() {}

    static Select<?> of(Star star) {
        var chain = chain(star).asTable("chain");
        var number = Column.of(chain, "review_number", SQLDataType.INTEGER);
        var heldBefore = Column.of(chain, "held_before", SQLDataType.LOCALDATE);
        var entry = DIM_DATE.as("entry");
        var firstDue = DIM_DATE.as("first_due");
        var dueOn = when(number.eq(1), firstDue.DATE)
                .when(number.eq(2), Days.plusMonths(heldBefore, MONTHS_TO_SECOND))
                .otherwise(Days.plusMonths(heldBefore, MONTHS_TO_LATER));
        return select(chain.fields())
                .select(dueOn.as("due_on"))
                .from(chain)
                .join(entry).on(entry.DATE.eq(Column.of(chain, Period.ENTERED_ON)))
                .join(firstDue)
                .on(firstDue.IS_WORKING_DAY)
                .and(firstDue.WORKING_DAY_NUMBER.eq(entry.WORKING_DAY_NUMBER.plus(WORKING_DAYS_TO_FIRST)));
    }

    private static Select<?> chain(Star star) {
        var review = HeldReview.of(star).unionAll(toCome(star)).asTable("review");
        var period = Column.of(review, Period.ID);
        var heldOn = Column.of(review, REVIEW.HELD_ON);
        return select(review.fields())
                .select(rowNumber().over().partitionBy(period).orderBy(heldOn.asc().nullsLast()).as("review_number"))
                .select(lag(heldOn).over().partitionBy(period).orderBy(heldOn.asc().nullsLast()).as("held_before"))
                .from(review);
    }

    private static Select<Record> toCome(Star star) {
        return select(Stream.concat(HeldReview.PERIOD.stream(), Stream.of(
                castNull(SQLDataType.LOCALDATE),
                castNull(SQLDataType.LOCALDATE))).toList())
                .from(Period.of(star))
                .where(HeldReview.isReviewed());
    }
}
