package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateDiff;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.with;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_REVIEW;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.warehouse.Fact;
import uk.corporateparenting.warehouse.Star;

/**
 * Obligations to review, met or not. One is not told where care ended on or before the due date
 * without the review. One on whose due date the child is on a short break is void, but told: a
 * month end before that day may have counted the review without knowing it.
 */
@Component
@Order(60)
final class ReviewFact implements Fact {

    @Override
    public Table<?> table() {
        return FACT_REVIEW;
    }

    @Override
    public Select<?> tonight(Star star) {
        var obligation = name("obligation").as(ReviewObligation.of(star));
        var dueOn = date("due_on");
        var heldOn = date("held_on");
        var person = field(name("obligation", "person_id"), SQLDataType.CLOB);
        return with(obligation).select(
                inline(star.authorityKey()).as(FACT_REVIEW.AUTHORITY_KEY),
                field(name("obligation", "child_key")),
                date("entered_on"),
                field(name("obligation", "review_number")),
                dueOn,
                heldOn,
                date("source_due_on"),
                when(heldOn.isNotNull(), greatest(localDateDiff(heldOn, dueOn), inline(0))).as("days_late"),
                coalesce(field(heldOn.le(dueOn)), inline(false)).as(FACT_REVIEW.IS_ON_TIME),
                coalesce(LegalStatusOn.IS_SHORT_BREAK, inline(false)).as(FACT_REVIEW.IS_VOID))
                .from(obligation)
                .leftJoin(LegalStatusOn.of(star, obligation, person, dueOn, inline(star.businessDate())))
                .on(LegalStatusOn.PERSON_ID.eq(person)).and(LegalStatusOn.DAY.eq(dueOn))
                .where(heldOn.isNotNull().or(date("ended_on").isNull()).or(date("ended_on").gt(dueOn)));
    }

    @Override
    public Condition scope(Star star) {
        return coalesce(FACT_REVIEW.HELD_ON, FACT_REVIEW.DUE_ON).ge(star.firstDayOfTheSource());
    }

    private static Field<LocalDate> date(String column) {
        return field(name("obligation", column), SQLDataType.LOCALDATE);
    }
}
