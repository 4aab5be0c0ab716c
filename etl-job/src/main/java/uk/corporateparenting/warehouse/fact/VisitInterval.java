package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.staging.Tables.CARE_PLAN;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.warehouse.Column;
import uk.corporateparenting.warehouse.Star;

/**
 * How long after a visit the next one is due (regulation 28): six weeks; three months where the
 * placement has lasted a year and is meant to last until 18; where the child is placed with parents
 * under an interim care order a week, and four weeks once a review was held.
 */
final class VisitInterval {

    /** Calendar months; null where the interval is one of days. */
    static final String MONTHS = "interval_months";
    /** Days, or no more than the months have. */
    static final String DAYS = "interval_days";

    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;
    private static final int SIX_WEEKS = 42;
    private static final int THREE_MONTHS = 3;
    private static final int FEWEST_DAYS_OF_THREE_MONTHS = 89;
    private static final int MONTHS_OF_FIRST_YEAR = 12;

    private static final Field<String> PLACEMENT_TYPE = field(name("placement_on", "placement_type"),
            SQLDataType.CLOB);
    private static final Field<LocalDate> FIRST_REVIEW_ON = field(name("first_review", "held_on"),
            SQLDataType.LOCALDATE);

    private VisitInterval() {}

    /**
     * The clock's rows with the interval that begins with each, and whether they are on a short break.
     */
    static Select<?> of(Star star, Table<?> clock) {
        var placement = placementOn(star, clock);
        var plan = longTermPlans(star, clock);
        var review = firstReviews(star, clock);
        var isWithParents = PLACEMENT_TYPE.eq("P1").and(LegalStatusOn.CODE.eq("C1"));
        var isReviewed = FIRST_REVIEW_ON.le(VisitClock.AROSE_ON);
        var lastsLong = VisitClock.AROSE_ON
                .ge(Days.plusMonths(VisitClock.SPELL_STARTED_ON, MONTHS_OF_FIRST_YEAR))
                .and(PLACEMENT_TYPE.in("U1", "U4").or(Column.of(plan, CARE_PLAN.PERSON_ID).isNotNull()))
                .and(not(SettingOn.is(star, "visit_long_term_rule", "ALWAYS_6_WEEKS", VisitClock.AROSE_ON)));
        return select(clock.fields())
                .select(
                        coalesce(LegalStatusOn.IS_SHORT_BREAK, inline(false)).as("is_short_break"),
                        when(isWithParents, castNull(SQLDataType.INTEGER))
                                .when(lastsLong, inline(THREE_MONTHS)).as(MONTHS),
                        when(isWithParents.and(isReviewed), inline(FOUR_WEEKS))
                                .when(isWithParents, inline(WEEK))
                                .when(lastsLong, inline(FEWEST_DAYS_OF_THREE_MONTHS))
                                .otherwise(inline(SIX_WEEKS)).as(DAYS))
                .from(clock)
                .leftJoin(LegalStatusOn.of(star, clock, VisitClock.PERSON_ID, VisitClock.AROSE_ON,
                        inline(star.businessDate())))
                .on(LegalStatusOn.PERSON_ID.eq(VisitClock.PERSON_ID)).and(LegalStatusOn.DAY.eq(VisitClock.AROSE_ON))
                .leftJoin(placement).on(isSameDay(placement))
                .leftJoin(plan).on(isSameDay(plan))
                .leftJoin(review)
                .on(Column.of(review, VisitClock.PERSON_ID).eq(VisitClock.PERSON_ID))
                .and(Column.of(review, VisitClock.SPELL_STARTED_ON).eq(VisitClock.SPELL_STARTED_ON));
    }

    /** The placement row covering the day that started last, then ends last. */
    private static Table<?> placementOn(Star star, Table<?> clock) {
        return select(VisitClock.PERSON_ID, VisitClock.AROSE_ON, PlacementRow.TYPE)
                .distinctOn(VisitClock.PERSON_ID, VisitClock.AROSE_ON)
                .from(clock)
                .join(PlacementRow.of(star))
                .on(PlacementRow.PERSON_ID.eq(VisitClock.PERSON_ID))
                .and(Days.covers(PlacementRow.STARTED_ON, PlacementRow.ENDED_ON, VisitClock.AROSE_ON))
                .orderBy(
                        VisitClock.PERSON_ID.asc(),
                        VisitClock.AROSE_ON.asc(),
                        PlacementRow.STARTED_ON.desc(),
                        PlacementRow.ENDED_ON.desc().nullsFirst(),
                        PlacementRow.TYPE.asc().nullsLast())
                .asTable("placement_on");
    }

    /** The days on which a plan in force means the placement to last until 18. */
    private static Table<?> longTermPlans(Star star, Table<?> clock) {
        var categories = concat(inline(","), CARE_PLAN.CATEGORIES, inline(","));
        var isLongTerm = Stream.of("LTFOST18", "LTRELFR", "RESPLMT")
                .<Condition>map(category -> categories.like(inline("%," + category + ",%")))
                .reduce(Condition::or)
                .orElseThrow();
        return selectDistinct(VisitClock.PERSON_ID, VisitClock.AROSE_ON)
                .from(clock)
                .join(CARE_PLAN)
                .on(CARE_PLAN.PERSON_ID.eq(VisitClock.PERSON_ID))
                .and(CARE_PLAN.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(Days.covers(CARE_PLAN.STARTED_ON, CARE_PLAN.ENDED_ON, VisitClock.AROSE_ON))
                .and(isLongTerm)
                .asTable("long_term_plan");
    }

    /** The first review of each child held on or after the start of a spell. */
    private static Table<?> firstReviews(Star star, Table<?> clock) {
        var held = HeldReview.of(star).asTable("reviewed");
        var heldOn = Column.of(held, REVIEW.HELD_ON);
        return select(VisitClock.PERSON_ID, VisitClock.SPELL_STARTED_ON, min(heldOn).as(REVIEW.HELD_ON))
                .from(clock)
                .join(held)
                .on(Column.of(held, REVIEW.PERSON_ID).eq(VisitClock.PERSON_ID))
                .and(heldOn.ge(VisitClock.SPELL_STARTED_ON))
                .where(not(VisitClock.FOLLOWS_VISIT))
                .groupBy(VisitClock.PERSON_ID, VisitClock.SPELL_STARTED_ON)
                .asTable("first_review");
    }

    private static Condition isSameDay(Table<?> day) {
        return Column.of(day, VisitClock.PERSON_ID).eq(VisitClock.PERSON_ID)
                .and(Column.of(day, VisitClock.AROSE_ON).eq(VisitClock.AROSE_ON));
    }
}
