package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectSelectStep;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.warehouse.Column;
import uk.corporateparenting.warehouse.Star;

/**
 * The reviews of each period of care in order, the last not held yet. Where the council wants it,
 * those of a child placed for adoption are a chain of their own.
 */
final class ReviewChain {

    static final Field<String> PERIOD_ID = field(name("chain", "period_of_care_id"), SQLDataType.CLOB);
    static final Field<LocalDate> ENTERED_ON = date("entered_on");
    static final Field<LocalDate> PLACED_ON = date("placed_on");
    static final Field<Boolean> IS_ADOPTIVE = field(name("chain", "is_adoptive"), SQLDataType.BOOLEAN);
    static final Field<LocalDate> HELD_ON = date("held_on");
    static final Field<LocalDate> HELD_BEFORE = date("held_before");
    static final Field<LocalDate> SOURCE_DUE_ON = date("source_due_on");
    /** Which review of its chain it is. */
    static final Field<Integer> PLACE = field(name("chain", "place"), SQLDataType.INTEGER);

    private ReviewChain() {}

    static CommonTableExpression<?> of(Star star) {
        var placed = placed(star);
        var placedOn = Column.of(placed, PLACED_ON);
        var review = held(star).unionAll(toCome(star, placed)).asTable("review");
        var heldOn = Column.of(review, HELD_ON);
        var isAdoptive = coalesce(
                Column.of(review, IS_ADOPTIVE), field(heldOn.ge(placedOn)), inline(false)).as(IS_ADOPTIVE);
        var parted = select(HeldReview.PERIOD.stream().<Field<?>>map(column -> Column.of(review, column)).toList())
                .select(heldOn, Column.of(review, SOURCE_DUE_ON), placedOn, isAdoptive)
                .from(review)
                .leftJoin(placed).on(Column.of(placed, PERIOD_ID).eq(Column.of(review, PERIOD_ID)))
                .asTable("parted");
        var chain = List.of(Column.of(parted, PERIOD_ID), Column.of(parted, IS_ADOPTIVE));
        var inTime = Column.of(parted, HELD_ON).asc().nullsLast();
        return name("chain").as(select(parted.fields())
                .select(rowNumber().over().partitionBy(chain).orderBy(inTime).as(PLACE))
                .select(lag(Column.of(parted, HELD_ON)).over().partitionBy(chain).orderBy(inTime).as(HELD_BEFORE))
                .from(parted));
    }

    /** The first due date that the source gives a review not held yet, after the last one held. */
    static Table<?> planned(Star star, Table<?> chain) {
        var rows = HeldReview.rows(star, REVIEW.HELD_ON.isNull().or(REVIEW.HELD_ON.gt(star.businessDate())));
        var isInCare = Days.covers(ENTERED_ON, date("ended_on"), HeldReview.SOURCE_DUE_ON);
        return select(PERIOD_ID, IS_ADOPTIVE, min(HeldReview.SOURCE_DUE_ON).as(SOURCE_DUE_ON))
                .from(chain)
                .join(rows)
                .on(HeldReview.ROW_PERSON_ID.eq(field(name("chain", "person_id"), SQLDataType.CLOB)))
                .and(HeldReview.SOURCE_DUE_ON.gt(coalesce(HELD_BEFORE, ENTERED_ON)))
                .and(HeldReview.NAMED_PERIOD.eq(PERIOD_ID).or(HeldReview.NAMED_PERIOD.isNull().and(isInCare)))
                .where(HELD_ON.isNull())
                .groupBy(PERIOD_ID, IS_ADOPTIVE)
                .asTable("planned");
    }

    private static Select<Record> held(Star star) {
        var held = HeldReview.of(star).asTable("held_review");
        return select(held.fields()).select(castNull(SQLDataType.BOOLEAN).as(IS_ADOPTIVE)).from(held);
    }

    private static Select<Record> toCome(Star star, Table<?> placed) {
        return open(false)
                .from(Period.of(star))
                .where(HeldReview.isReviewed())
                .unionAll(open(true)
                        .from(Period.of(star))
                        .join(placed).on(Column.of(placed, PERIOD_ID).eq(Period.ID))
                        .where(HeldReview.isReviewed()));
    }

    private static SelectSelectStep<Record> open(boolean isAdoptive) {
        return select(Stream.concat(HeldReview.PERIOD.stream(), Stream.of(
                castNull(SQLDataType.LOCALDATE),
                castNull(SQLDataType.LOCALDATE),
                inline(isAdoptive))).toList());
    }

    /** The periods of care whose child was placed for adoption, where that starts another chain. */
    private static Table<?> placed(Star star) {
        return select(Period.ID, AdoptivePlacement.PLACED_ON.as(PLACED_ON))
                .from(Period.of(star))
                .leftJoin(PermanenceRecord.ofEachPeriod(star)).on(PermanenceRecord.PERIOD_ID.eq(Period.ID))
                .leftJoin(AdoptivePlacement.ofEachPeriod(star)).on(AdoptivePlacement.PERIOD_ID.eq(Period.ID))
                .where(AdoptivePlacement.PLACED_ON.le(star.businessDate()))
                .and(SettingOn.is(star, "review_adoption_timetable", "true", AdoptivePlacement.PLACED_ON))
                .asTable("placed_for_adoption");
    }

    private static Field<LocalDate> date(String column) {
        return field(name("chain", column), SQLDataType.LOCALDATE);
    }
}
