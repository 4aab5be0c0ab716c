package uk.corporateparenting.indicator;

import static uk.corporateparenting.schema.warehouse.Tables.FACT_CHILD_MONTH;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.calendar.MonthEnd;

/**
 * A child in care at a month end: ten years old and in care since 2018, of whom little else is
 * known.
 */
public final class ChildInCare {

    private final DSLContext sql;
    private final int child;
    private final MonthEnd month;

    ChildInCare(DSLContext sql, int child, MonthEnd month, LocalDate known, int publication) {
        this.sql = sql;
        this.child = child;
        this.month = month;
        sql.insertInto(FACT_CHILD_MONTH)
                .columns(FACT_CHILD_MONTH.fields())
                .values(World.AUTHORITY, child, month.date(), known, LocalDate.of(2018, 1, 1), 10, -1, -1, -1, -1,
                        -1, -1, 1, null, publication)
                .execute();
    }

    public int key() {
        return child;
    }

    public ChildInCare enteredOn(String date) {
        return with(FACT_CHILD_MONTH.ENTERED_ON, LocalDate.parse(date));
    }

    public ChildInCare aged(int years) {
        return with(FACT_CHILD_MONTH.AGE_YEARS, years);
    }

    public ChildInCare ofUnknownAge() {
        return with(FACT_CHILD_MONTH.AGE_YEARS, null);
    }

    public ChildInCare withPlacements(int inTwelveMonths) {
        return with(FACT_CHILD_MONTH.PLACEMENTS_IN_12_MONTHS, inTwelveMonths);
    }

    public ChildInCare withSameCarerSince(String date) {
        return with(FACT_CHILD_MONTH.STABLE_SINCE, LocalDate.parse(date));
    }

    public ChildInCare inAgeBand(String name) {
        return with(FACT_CHILD_MONTH.AGE_BAND_KEY, ReferenceRows.ageBand(sql, name));
    }

    public ChildInCare under(String legalStatus) {
        return with(FACT_CHILD_MONTH.LEGAL_STATUS_KEY, ReferenceRows.legalStatus(sql, legalStatus));
    }

    public ChildInCare livingIn(String placementType) {
        return with(FACT_CHILD_MONTH.PLACEMENT_TYPE_KEY, ReferenceRows.placementType(sql, placementType));
    }

    public void leaves() {
        sql.deleteFrom(FACT_CHILD_MONTH).where(FACT_CHILD_MONTH.CHILD_KEY.eq(child)).execute();
    }

    private <T> ChildInCare with(Field<T> column, @Nullable T value) {
        sql.update(FACT_CHILD_MONTH)
                .set(column, value)
                .where(FACT_CHILD_MONTH.CHILD_KEY.eq(child))
                .and(FACT_CHILD_MONTH.MONTH_END.eq(month.date()))
                .execute();
        return this;
    }
}
