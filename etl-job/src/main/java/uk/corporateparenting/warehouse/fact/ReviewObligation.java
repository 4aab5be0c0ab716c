package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.staging.Tables.CARE_PERIOD;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_DATE;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
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

    private static final List<Field<?>> PERIOD = List.of(Period.CHILD_KEY, Period.PERSON_ID, Period.ID,
            Period.ENTERED_ON, Period.ENDED_ON);

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
        var review = held(star).unionAll(toCome(star)).asTable("review");
        var period = Column.of(review, Period.ID);
        var heldOn = Column.of(review, REVIEW.HELD_ON);
        return select(review.fields())
                .select(rowNumber().over().partitionBy(period).orderBy(heldOn.asc().nullsLast()).as("review_number"))
                .select(lag(heldOn).over().partitionBy(period).orderBy(heldOn.asc().nullsLast()).as("held_before"))
                .from(review);
    }

    /**
     * Reviews held while in care, one a day. A row that names no known period belongs to the child's.
     */
    private static Select<Record> held(Star star) {
        var rows = rows(star);
        var heldOn = field(name("held", "held_on"), SQLDataType.LOCALDATE);
        var namedPeriod = field(name("held", "named_period"), SQLDataType.CLOB);
        return select(Stream.concat(PERIOD.stream(), Stream.of(
                heldOn,
                max(field(name("held", "source_due_on"), SQLDataType.LOCALDATE)).as("source_due_on"))).toList())
                .from(Period.of(star))
                .join(rows)
                .on(field(name("held", "person_id"), SQLDataType.CLOB).eq(Period.PERSON_ID))
                .and(namedPeriod.isNull().or(namedPeriod.eq(Period.ID)))
                .and(heldOn.le(star.businessDate()))
                .and(Days.covers(Period.ENTERED_ON, Period.ENDED_ON, heldOn))
                .where(isReviewed())
                .groupBy(Stream.concat(PERIOD.stream(), Stream.of(heldOn)).toList());
    }

    private static Select<Record> toCome(Star star) {
        return select(Stream.concat(PERIOD.stream(), Stream.of(
                castNull(SQLDataType.LOCALDATE),
                castNull(SQLDataType.LOCALDATE))).toList())
                .from(Period.of(star))
                .where(isReviewed());
    }

    private static Condition isReviewed() {
        return Period.IS_UNDETERMINED.isFalse().and(Period.NUMBER.eq(inline(1)));
    }

    private static Table<?> rows(Star star) {
        Field<String> person = coalesce(REVIEW.PERSON_ID, CARE_PERIOD.PERSON_ID);
        return select(
                person.as("person_id"),
                CARE_PERIOD.PERIOD_OF_CARE_ID.as("named_period"),
                REVIEW.HELD_ON,
                REVIEW.SOURCE_DUE_ON)
                .from(REVIEW)
                .leftJoin(CARE_PERIOD)
                .on(CARE_PERIOD.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(CARE_PERIOD.PERIOD_OF_CARE_ID.eq(REVIEW.PERIOD_OF_CARE_ID))
                .and(REVIEW.PERSON_ID.isNull().or(REVIEW.PERSON_ID.eq(CARE_PERIOD.PERSON_ID)))
                .where(REVIEW.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(REVIEW.HELD_ON.isNotNull())
                .and(coalesce(REVIEW.IS_CANCELLED, inline(false)).isFalse())
                .asTable("held");
    }
}
