package uk.corporateparenting.indicator;

import static uk.corporateparenting.schema.warehouse.Tables.DIM_SCHOOL;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_WORKER;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ALLOCATION;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ENROLMENT;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ESTABLISHMENT;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_HEALTH_CHECK;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_PEP;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Writes who and what supports children in a synthetic star: health, school, staff. */
class SupportRows extends CareRows {

    SupportRows(DSLContext sql) {
        super(sql);
    }

    /** A check by its codes of the lists of types and statuses. */
    public void healthCheck(int child, String type, String status, String date) {
        sql.insertInto(FACT_HEALTH_CHECK)
                .columns(FACT_HEALTH_CHECK.fields())
                .values(AUTHORITY, child, LocalDate.parse(date), 1 + sql.fetchCount(FACT_HEALTH_CHECK), type, status,
                        publication)
                .execute();
    }

    /** A plan on the virtual school's roll for the autumn term 2020. */
    public void plan(int child, @Nullable Integer curriculumYear, String status, @Nullable String date) {
        plan(child, "2020/21", "AUT", curriculumYear, true, status, date);
    }

    public void plan(
            int child,
            String academicYear,
            String term,
            @Nullable Integer curriculumYear,
            boolean isOnRoll,
            String status,
            @Nullable String date) {
        sql.insertInto(FACT_PEP)
                .columns(FACT_PEP.fields())
                .values(AUTHORITY, child, academicYear, term, 1 + sql.fetchCount(FACT_PEP), curriculumYear, isOnRoll,
                        day(date), status, publication)
                .execute();
    }

    /** A spell at a school that began in a national curriculum year. */
    public void enrolled(
            int child, String school, @Nullable Integer curriculumYear, String startedOn, @Nullable String endedOn) {
        sql.insertInto(FACT_ENROLMENT)
                .set(FACT_ENROLMENT.AUTHORITY_KEY, AUTHORITY)
                .set(FACT_ENROLMENT.CHILD_KEY, child)
                .set(FACT_ENROLMENT.STARTED_ON, LocalDate.parse(startedOn))
                .set(FACT_ENROLMENT.ENROLMENT_NUMBER, 1 + sql.fetchCount(FACT_ENROLMENT))
                .set(FACT_ENROLMENT.ENDED_ON, day(endedOn))
                .set(FACT_ENROLMENT.SCHOOL_URN, school)
                .set(FACT_ENROLMENT.SCHOOL_KEY, -1)
                .set(FACT_ENROLMENT.CURRICULUM_YEAR, curriculumYear)
                .set(FACT_ENROLMENT.KNOWN_FROM, publication)
                .execute();
    }

    /** A school's grade from a day on, until the day given if any. */
    public void school(
            String urn, @Nullable Integer grade, String framework, String validFrom, @Nullable String validTo) {
        sql.insertInto(DIM_SCHOOL)
                .columns(DIM_SCHOOL.fields())
                .values(AUTHORITY * 10_000_000 + 1 + sql.fetchCount(DIM_SCHOOL), AUTHORITY, urn, urn, grade,
                        framework, null, LocalDate.parse(validFrom),
                        validTo == null ? LocalDate.of(9999, 12, 31) : LocalDate.parse(validTo), publication)
                .execute();
    }

    /** Posts of a role, by its name in the report or Unknown. */
    public void posts(String role, String fullTime, String validFrom, @Nullable String validTo) {
        sql.insertInto(FACT_ESTABLISHMENT)
                .columns(FACT_ESTABLISHMENT.fields())
                .values(AUTHORITY, "Anywhere", ReferenceRows.role(sql, role), LocalDate.parse(validFrom),
                        1 + sql.fetchCount(FACT_ESTABLISHMENT), day(validTo), new BigDecimal(fullTime), publication)
                .execute();
    }

    /** A worker told since long ago; the key of the description. */
    public int worker(int number, @Nullable String fullTime) {
        return worker(number, fullTime, "2010-01-01", null);
    }

    public int worker(int number, @Nullable String fullTime, String validFrom, @Nullable String validTo) {
        var key = AUTHORITY * 10_000_000 + 1 + sql.fetchCount(DIM_WORKER);
        sql.insertInto(DIM_WORKER)
                .columns(DIM_WORKER.fields())
                .values(key, AUTHORITY, number, "Worker " + number, "Unknown", "Unknown",
                        fullTime == null ? null : new BigDecimal(fullTime), null, LocalDate.parse(validFrom),
                        validTo == null ? LocalDate.of(9999, 12, 31) : LocalDate.parse(validTo), publication)
                .execute();
        return key;
    }

    /** An involvement of a worker, in a role of the report or an Unknown one. */
    public void allocation(int child, int worker, String role, String startedOn, @Nullable String endedOn) {
        sql.insertInto(FACT_ALLOCATION)
                .columns(FACT_ALLOCATION.fields())
                .values(AUTHORITY, child, LocalDate.parse(startedOn), 1 + sql.fetchCount(FACT_ALLOCATION),
                        day(endedOn), worker, -1, ReferenceRows.role(sql, role), publication)
                .execute();
    }
}
