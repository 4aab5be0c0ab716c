package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.with;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_DATE;

import java.time.LocalDate;
import java.util.Arrays;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.schema.warehouse.tables.DimDate;
import uk.corporateparenting.warehouse.Column;
import uk.corporateparenting.warehouse.Star;

/**
 * When each review is due (regulation 33): the first within 20 working days, the second within
 * three months of it, every later one within six months of the one before. A chain of adoption
 * begins within four weeks (Adoption Agencies Regulations 2005, regulation 36).
 */
final class ReviewObligation {

    private static final int WORKING_DAYS_TO_FIRST = 20;
    private static final int DAYS_TO_FIRST_OF_ADOPTION = 28;
    private static final int MONTHS_TO_SECOND = 3;
    private static final int DAYS_TO_SECOND = 91;
    private static final int MONTHS_TO_LATER = 6;
    private static final int DAYS_TO_LATER = 183;

    private static final DimDate ENTRY = DIM_DATE.as("entry");
    private static final DimDate FIRST_DUE = DIM_DATE.as("first_due");

    private ReviewObligation() {}

    static Select<?> of(Star star) {
        var chain = ReviewChain.of(star);
        var due = due(star, chain).asTable("due");
        var heldOn = Column.of(due, ReviewChain.HELD_ON);
        return with(chain)
                .select(due.fields())
                .select(rowNumber().over()
                        .partitionBy(Column.of(due, ReviewChain.PERIOD_ID))
                        .orderBy(Column.of(due, ReviewChain.IS_ADOPTIVE).asc(), heldOn.asc().nullsLast())
                        .as("review_number"))
                .from(due)
                .where(heldOn.isNotNull().or(isNotSuperseded(due)));
    }

    private static Select<?> due(Star star, Table<?> chain) {
        var planned = ReviewChain.planned(star, chain);
        var sourceDueOn = coalesce(ReviewChain.SOURCE_DUE_ON, Column.of(planned, ReviewChain.SOURCE_DUE_ON));
        var begin = coalesce(ReviewChain.HELD_BEFORE,
                when(ReviewChain.IS_ADOPTIVE, ReviewChain.PLACED_ON).otherwise(ReviewChain.ENTERED_ON));
        var isOfSource = SettingOn.is(star, "review_interval_mode", "SOURCE_DUE", begin);
        return select(Arrays.stream(chain.fields())
                .filter(column -> !column.getName().equals(ReviewChain.SOURCE_DUE_ON.getName()))
                .toList())
                .select(sourceDueOn.as(ReviewChain.SOURCE_DUE_ON))
                .select(when(isOfSource.and(sourceDueOn.isNotNull()), sourceDueOn).otherwise(lawful(star)).as("due_on"))
                .from(chain)
                .join(ENTRY).on(ENTRY.DATE.eq(ReviewChain.ENTERED_ON))
                .join(FIRST_DUE)
                .on(FIRST_DUE.IS_WORKING_DAY)
                .and(FIRST_DUE.WORKING_DAY_NUMBER.eq(ENTRY.WORKING_DAY_NUMBER.plus(WORKING_DAYS_TO_FIRST)))
                .leftJoin(planned)
                .on(ReviewChain.HELD_ON.isNull())
                .and(Column.of(planned, ReviewChain.PERIOD_ID).eq(ReviewChain.PERIOD_ID))
                .and(Column.of(planned, ReviewChain.IS_ADOPTIVE).eq(ReviewChain.IS_ADOPTIVE));
    }

    private static Field<LocalDate> lawful(Star star) {
        var before = ReviewChain.HELD_BEFORE;
        var isInDays = SettingOn.is(star, "review_interval_mode", "DAYS_91_183", before);
        var isFirst = ReviewChain.PLACE.eq(1);
        var isSecond = ReviewChain.PLACE.eq(2);
        return when(isFirst.and(ReviewChain.IS_ADOPTIVE.isTrue()),
                ReviewChain.PLACED_ON.plus(DAYS_TO_FIRST_OF_ADOPTION))
                .when(isFirst, FIRST_DUE.DATE)
                .when(isSecond.and(isInDays), before.plus(DAYS_TO_SECOND))
                .when(isSecond, Days.plusMonths(before, MONTHS_TO_SECOND))
                .when(isInDays, before.plus(DAYS_TO_LATER))
                .otherwise(Days.plusMonths(before, MONTHS_TO_LATER));
    }

    /** What falls due once the child is placed for adoption is due by that chain instead. */
    private static Condition isNotSuperseded(Table<?> due) {
        var placedOn = Column.of(due, ReviewChain.PLACED_ON);
        return Column.of(due, ReviewChain.IS_ADOPTIVE).isTrue()
                .or(placedOn.isNull())
                .or(Column.of(due, "due_on", SQLDataType.LOCALDATE).lt(placedOn));
    }
}
