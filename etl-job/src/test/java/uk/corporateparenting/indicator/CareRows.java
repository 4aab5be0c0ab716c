package uk.corporateparenting.indicator;

import static uk.corporateparenting.schema.warehouse.Tables.DIM_CHILD;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_LEGAL_STATUS;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ADOPTION;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_EPISODE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_PERIOD;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_LEGAL_STATUS;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_MISSING_EPISODE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_REVIEW;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_VISIT;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Writes what happened to children in a synthetic star: care, reviews, visits, leaving. */
class CareRows {

    public static final int AUTHORITY = 1;

    public final DSLContext sql;
    int publication = 1;
    private int children;

    CareRows(DSLContext sql) {
        this.sql = sql;
    }

    /** A child known to the council, in care or not. */
    public int child() {
        var key = AUTHORITY * 10_000_000 + ++children;
        sql.insertInto(DIM_CHILD)
                .columns(DIM_CHILD.fields())
                .values(key, AUTHORITY, "Female", "Unknown", "Unknown", false, false, publication)
                .execute();
        return key;
    }

    public void review(int child, String dueOn, @Nullable String heldOn) {
        review(child, "2019-01-01", 1 + sql.fetchCount(FACT_REVIEW), dueOn, heldOn);
    }

    public void review(int child, String enteredOn, int number, String dueOn, @Nullable String heldOn) {
        var due = LocalDate.parse(dueOn);
        var held = day(heldOn);
        sql.insertInto(FACT_REVIEW)
                .set(FACT_REVIEW.AUTHORITY_KEY, AUTHORITY)
                .set(FACT_REVIEW.CHILD_KEY, child)
                .set(FACT_REVIEW.ENTERED_ON, LocalDate.parse(enteredOn))
                .set(FACT_REVIEW.REVIEW_NUMBER, number)
                .set(FACT_REVIEW.DUE_ON, due)
                .set(FACT_REVIEW.HELD_ON, held)
                .set(FACT_REVIEW.IS_ON_TIME, held != null && !held.isAfter(due))
                .set(FACT_REVIEW.IS_VOID, false)
                .set(FACT_REVIEW.KNOWN_FROM, publication)
                .execute();
    }

    /** A child in care on the days between, by an episode and a period of care. */
    public int inCare(String from, @Nullable String to) {
        var child = carePeriod(child(), from, to, to == null ? null : "E4A");
        careEpisode(child, from, to);
        return child;
    }

    public void careEpisode(int child, String startedOn, @Nullable String ceasedOn) {
        sql.insertInto(FACT_CARE_EPISODE)
                .columns(FACT_CARE_EPISODE.fields())
                .values(AUTHORITY, child, LocalDate.parse(startedOn), 1, day(ceasedOn), -1, -1, -1, false, publication)
                .execute();
    }

    /** An episode of a child Missing or Away. */
    public void missing(int child, String type, String startedOn, @Nullable String endedOn) {
        sql.insertInto(FACT_MISSING_EPISODE)
                .columns(FACT_MISSING_EPISODE.fields())
                .values(AUTHORITY, child, LocalDate.parse(startedOn), 1 + sql.fetchCount(FACT_MISSING_EPISODE),
                        day(endedOn), type, publication)
                .execute();
    }

    /** The lags of a period of care on the way to adoption, in days; null where not known. */
    public void adoption(int child, String enteredOn, @Nullable Integer entryToPlaced, @Nullable Integer orderToMatch) {
        sql.insertInto(FACT_ADOPTION)
                .set(FACT_ADOPTION.AUTHORITY_KEY, AUTHORITY)
                .set(FACT_ADOPTION.CHILD_KEY, child)
                .set(FACT_ADOPTION.ENTERED_ON, LocalDate.parse(enteredOn))
                .set(FACT_ADOPTION.ENTRY_TO_PLACED_DAYS, entryToPlaced)
                .set(FACT_ADOPTION.ORDER_TO_MATCH_DAYS, orderToMatch)
                .set(FACT_ADOPTION.KNOWN_FROM, publication)
                .execute();
    }

    /** An obligation to visit that counts from its due date. */
    public void visit(int child, String aroseOn, String dueOn, @Nullable String visitedOn) {
        visit(child, aroseOn, dueOn, visitedOn, dueOn);
    }

    /** An obligation to visit; it is void where it counts from no day. */
    public void visit(
            int child, String aroseOn, String dueOn, @Nullable String visitedOn, @Nullable String countsFrom) {
        var due = LocalDate.parse(dueOn);
        var visited = day(visitedOn);
        sql.insertInto(FACT_VISIT)
                .set(FACT_VISIT.AUTHORITY_KEY, AUTHORITY)
                .set(FACT_VISIT.CHILD_KEY, child)
                .set(FACT_VISIT.SPELL_STARTED_ON, LocalDate.of(2019, 1, 1))
                .set(FACT_VISIT.SPELL_NUMBER, 1 + sql.fetchCount(FACT_VISIT))
                .set(FACT_VISIT.FOLLOWS_VISIT, true)
                .set(FACT_VISIT.AROSE_ON, LocalDate.parse(aroseOn))
                .set(FACT_VISIT.MISSED_BEFORE, 0)
                .set(FACT_VISIT.DUE_ON, due)
                .set(FACT_VISIT.VISITED_ON, visited)
                .set(FACT_VISIT.IS_ON_TIME, visited != null && !visited.isAfter(due))
                .set(FACT_VISIT.COUNTS_FROM, day(countsFrom))
                .set(FACT_VISIT.IS_ON_SHORT_BREAK, false)
                .set(FACT_VISIT.KNOWN_FROM, publication)
                .execute();
    }

    /** A period of care; the reason is a code of the list of cease reasons, null where blank. */
    public int carePeriod(int child, String enteredOn, @Nullable String endedOn, @Nullable String reason) {
        return carePeriod(child, enteredOn, endedOn, reason, false);
    }

    public void undeterminedCarePeriod(int child, String enteredOn, @Nullable String endedOn) {
        carePeriod(child, enteredOn, endedOn, null, true);
    }

    /** A period of care of one episode. */
    public int inCare(int child, String enteredOn, @Nullable String endedOn) {
        episode(child, enteredOn, endedOn, false);
        return carePeriod(child, enteredOn, endedOn, null);
    }

    public void episode(int child, String startedOn, @Nullable String ceasedOn, boolean isUndetermined) {
        sql.insertInto(FACT_CARE_EPISODE)
                .columns(FACT_CARE_EPISODE.fields())
                .values(AUTHORITY, child, LocalDate.parse(startedOn), 1 + sql.fetchCount(FACT_CARE_EPISODE),
                        day(ceasedOn), -1, -1, -1, isUndetermined, publication)
                .execute();
    }

    /** The national curriculum year a child was in on the first day of its period of care. */
    public int ofCurriculumYear(int child, @Nullable Integer year) {
        sql.update(FACT_CARE_PERIOD)
                .set(FACT_CARE_PERIOD.CURRICULUM_YEAR, year)
                .where(FACT_CARE_PERIOD.CHILD_KEY.eq(child))
                .execute();
        return child;
    }

    private int carePeriod(
            int child, String enteredOn, @Nullable String endedOn, @Nullable String reason, boolean isUndetermined) {
        sql.insertInto(FACT_CARE_PERIOD)
                .set(FACT_CARE_PERIOD.AUTHORITY_KEY, AUTHORITY)
                .set(FACT_CARE_PERIOD.CHILD_KEY, child)
                .set(FACT_CARE_PERIOD.ENTERED_ON, LocalDate.parse(enteredOn))
                .set(FACT_CARE_PERIOD.PERIOD_NUMBER, 1)
                .set(FACT_CARE_PERIOD.ENDED_ON, day(endedOn))
                .set(FACT_CARE_PERIOD.CEASE_REASON_KEY, ReferenceRows.reason(sql, reason))
                .set(FACT_CARE_PERIOD.CATEGORY_OF_NEED_KEY, -1)
                .set(FACT_CARE_PERIOD.IS_ENDED_BY_BIRTHDAY, false)
                .set(FACT_CARE_PERIOD.IS_UNDETERMINED, isUndetermined)
                .set(FACT_CARE_PERIOD.KNOWN_FROM, publication)
                .execute();
        return child;
    }

    public void legalStatus(int child, String code, String startedOn, @Nullable String endedOn) {
        sql.insertInto(FACT_LEGAL_STATUS)
                .set(FACT_LEGAL_STATUS.AUTHORITY_KEY, AUTHORITY)
                .set(FACT_LEGAL_STATUS.CHILD_KEY, child)
                .set(FACT_LEGAL_STATUS.STARTED_ON, LocalDate.parse(startedOn))
                .set(FACT_LEGAL_STATUS.SPELL_NUMBER, 1 + sql.fetchCount(FACT_LEGAL_STATUS))
                .set(FACT_LEGAL_STATUS.ENDED_ON, day(endedOn))
                .set(FACT_LEGAL_STATUS.LEGAL_STATUS_KEY, sql.select(DIM_LEGAL_STATUS.LEGAL_STATUS_KEY)
                        .from(DIM_LEGAL_STATUS)
                        .where(DIM_LEGAL_STATUS.CODE.eq(code)))
                .set(FACT_LEGAL_STATUS.KNOWN_FROM, publication)
                .execute();
    }

    static @Nullable LocalDate day(@Nullable String date) {
        return date == null ? null : LocalDate.parse(date);
    }
}
