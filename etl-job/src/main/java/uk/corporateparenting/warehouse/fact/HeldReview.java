package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.localDateDiff;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.CARE_PERIOD;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;

import java.time.LocalDate;
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
 * Reviews of a child's case held while in care, one a day. A row that names no known period belongs
 * to the child's.
 */
final class HeldReview {

    /** What is told of the period of care of each. */
    static final List<Field<?>> PERIOD = List.of(Period.CHILD_KEY, Period.PERSON_ID, Period.ID,
            Period.ENTERED_ON, Period.ENDED_ON);

    /** Columns of the rows as recorded. */
    static final Field<String> ROW_PERSON_ID = field(name("held", "person_id"), SQLDataType.CLOB);
    static final Field<String> NAMED_PERIOD = field(name("held", "named_period"), SQLDataType.CLOB);
    static final Field<LocalDate> SOURCE_DUE_ON = field(name("held", "source_due_on"), SQLDataType.LOCALDATE);

    private static final Field<LocalDate> HELD_ON = field(name("held", "held_on"), SQLDataType.LOCALDATE);

    private HeldReview() {}

    /**
     * Each with its period of care, its day and the due date the source gives. One that soon follows
     * another is a part of it where the council says so.
     */
    static Select<Record> of(Star star) {
        var meeting = meetings(star).asTable("meeting");
        var heldOn = Column.of(meeting, REVIEW.HELD_ON);
        var heldBefore = Column.of(meeting, "held_before", SQLDataType.LOCALDATE);
        return select(Stream.concat(PERIOD.stream(), Stream.of(REVIEW.HELD_ON, REVIEW.SOURCE_DUE_ON))
                .<Field<?>>map(column -> Column.of(meeting, column))
                .toList())
                .from(meeting)
                .where(heldBefore.isNull()
                        .or(localDateDiff(heldOn, heldBefore)
                                .gt(SettingOn.number(star, "review_parts_within_days", heldOn))));
    }

    private static Select<Record> meetings(Star star) {
        return select(Stream.concat(PERIOD.stream(), Stream.of(
                HELD_ON,
                max(SOURCE_DUE_ON).as("source_due_on"),
                lag(HELD_ON).over().partitionBy(Period.ID).orderBy(HELD_ON).as("held_before"))).toList())
                .from(Period.of(star))
                .join(rows(star, REVIEW.HELD_ON.isNotNull()))
                .on(ROW_PERSON_ID.eq(Period.PERSON_ID))
                .and(NAMED_PERIOD.isNull().or(NAMED_PERIOD.eq(Period.ID)))
                .and(HELD_ON.le(star.businessDate()))
                .and(Days.covers(Period.ENTERED_ON, Period.ENDED_ON, HELD_ON))
                .where(isReviewed())
                .groupBy(Stream.concat(PERIOD.stream(), Stream.of(HELD_ON)).toList());
    }

    /** Whether reviews of a period of care are told: of those entered together, one is. */
    static Condition isReviewed() {
        return Period.IS_UNDETERMINED.isFalse().and(Period.NUMBER.eq(inline(1)));
    }

    /**
     * Reviews as recorded that were not cancelled, each with its child and the known period it names.
     */
    static Table<?> rows(Star star, Condition which) {
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
                .and(which)
                .and(coalesce(REVIEW.IS_CANCELLED, inline(false)).isFalse())
                .asTable("held");
    }
}
