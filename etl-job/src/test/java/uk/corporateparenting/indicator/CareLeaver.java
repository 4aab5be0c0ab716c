package uk.corporateparenting.indicator;

import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_LEAVER_MONTH;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.calendar.MonthEnd;

/**
 * A care leaver at a month end: a former relevant child of nineteen who is in touch, lives suitably
 * alone, and of whom neither activity nor plan is known.
 */
public final class CareLeaver {

    private final DSLContext sql;
    private final int child;
    private final MonthEnd month;

    CareLeaver(DSLContext sql, int child, MonthEnd month, LocalDate known, int publication) {
        this.sql = sql;
        this.child = child;
        this.month = month;
        sql.insertInto(FACT_CARE_LEAVER_MONTH)
                .columns(FACT_CARE_LEAVER_MONTH.fields())
                .values(World.AUTHORITY, child, month.date(), known, 19, false, "FORMER_RELEVANT", "YES", null, "U",
                        "1", "Unknown", null, publication)
                .execute();
    }

    public int key() {
        return child;
    }

    /** By the code of the list of eligibilities. */
    public CareLeaver eligibleAs(String eligibility) {
        return with(FACT_CARE_LEAVER_MONTH.ELIGIBILITY, eligibility);
    }

    public CareLeaver aged(int years) {
        return with(FACT_CARE_LEAVER_MONTH.AGE_YEARS, years);
    }

    public CareLeaver ofUnknownAge() {
        return with(FACT_CARE_LEAVER_MONTH.AGE_YEARS, null);
    }

    /** A birthday fell in the month. */
    public CareLeaver withBirthday() {
        return with(FACT_CARE_LEAVER_MONTH.HAS_BIRTHDAY, true);
    }

    /** By the code of the list; the others likewise. */
    public CareLeaver inTouch(String code) {
        return with(FACT_CARE_LEAVER_MONTH.IN_TOUCH, code);
    }

    public CareLeaver doing(String activity) {
        return with(FACT_CARE_LEAVER_MONTH.ACTIVITY, activity);
    }

    public CareLeaver livingIn(String accommodation, String suitability) {
        return with(FACT_CARE_LEAVER_MONTH.ACCOMMODATION, accommodation)
                .with(FACT_CARE_LEAVER_MONTH.ACCOMMODATION_SUITABILITY, suitability);
    }

    public CareLeaver planReviewedOn(String date) {
        return with(FACT_CARE_LEAVER_MONTH.PATHWAY_PLAN_ON, LocalDate.parse(date));
    }

    private <T> CareLeaver with(Field<T> column, @Nullable T value) {
        sql.update(FACT_CARE_LEAVER_MONTH)
                .set(column, value)
                .where(FACT_CARE_LEAVER_MONTH.CHILD_KEY.eq(child))
                .and(FACT_CARE_LEAVER_MONTH.MONTH_END.eq(month.date()))
                .execute();
        return this;
    }
}
