package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.restricted.Tables.CHILD_IDENTITY;
import static uk.corporateparenting.schema.staging.Tables.CARE_LEAVER;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_LEAVER_MONTH;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.RowN;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.warehouse.Column;
import uk.corporateparenting.warehouse.Fact;
import uk.corporateparenting.warehouse.Star;

/**
 * Care leavers at the month ends that tonight tells: the source says only how they are now, so a
 * month end keeps what the first night on or after it said.
 */
@Component
@Order(210)
final class CareLeaverMonthFact implements Fact {

    private static final Field<LocalDate> MONTH_END = day("month_end");
    private static final Field<LocalDate> AS_AT = day("as_at");
    private static final Field<LocalDate> MONTH_BEFORE = day("month_before");

    /**
     * Of several records of a person the latest contact counts, then whatever keeps the choice the
     * same.
     */
    private static final List<TableField<?, ?>> RECORD = List.of(
            CARE_LEAVER.ELIGIBILITY,
            CARE_LEAVER.IN_TOUCH,
            CARE_LEAVER.ACCOMMODATION,
            CARE_LEAVER.IS_SUITABLE,
            CARE_LEAVER.ACTIVITY,
            CARE_LEAVER.PATHWAY_PLAN_ON,
            CARE_LEAVER.PERSONAL_ADVISER_ID,
            CARE_LEAVER.TEAM_ID,
            CARE_LEAVER.WORKER_ID);

    @Override
    public Table<?> table() {
        return FACT_CARE_LEAVER_MONTH;
    }

    @Override
    public Select<?> tonight(Star star) {
        var leaver = leaver(star);
        var bornOn = CHILD_IDENTITY.BORN_ON;
        var age = Days.age(bornOn, AS_AT);
        return select(
                inline(star.authorityKey()).as(FACT_CARE_LEAVER_MONTH.AUTHORITY_KEY),
                Child.KEY,
                MONTH_END,
                AS_AT,
                when(bornOn.le(AS_AT), age).as(FACT_CARE_LEAVER_MONTH.AGE_YEARS),
                coalesce(field(age.gt(Days.age(bornOn, MONTH_BEFORE))), inline(false))
                        .as(FACT_CARE_LEAVER_MONTH.HAS_BIRTHDAY),
                Unknown.unlessText(Column.of(leaver, CARE_LEAVER.ELIGIBILITY)),
                Unknown.unlessText(Column.of(leaver, CARE_LEAVER.IN_TOUCH)),
                Column.of(leaver, CARE_LEAVER.LATEST_CONTACT_ON),
                Unknown.unlessText(Column.of(leaver, CARE_LEAVER.ACCOMMODATION)),
                Unknown.unlessText(Column.of(leaver, CARE_LEAVER.IS_SUITABLE))
                        .as(FACT_CARE_LEAVER_MONTH.ACCOMMODATION_SUITABILITY),
                Unknown.unlessText(Column.of(leaver, CARE_LEAVER.ACTIVITY)),
                Column.of(leaver, CARE_LEAVER.PATHWAY_PLAN_ON))
                .from(leaver)
                .join(Child.of(star)).on(Child.PERSON_ID.eq(Column.of(leaver, CARE_LEAVER.PERSON_ID)))
                .join(CHILD_IDENTITY).on(CHILD_IDENTITY.CHILD_KEY.eq(Child.KEY))
                .crossJoin(months(star));
    }

    @Override
    public Condition scope(Star star) {
        return FACT_CARE_LEAVER_MONTH.MONTH_END.in(told(star).map(MonthEnd::date).toList())
                .or(FACT_CARE_LEAVER_MONTH.MONTH_END.gt(star.months().getLast().date()));
    }

    private static Table<?> leaver(Star star) {
        var order = Stream.<OrderField<?>>concat(
                Stream.of(CARE_LEAVER.PERSON_ID.asc(), CARE_LEAVER.LATEST_CONTACT_ON.desc().nullsLast()),
                RECORD.stream().map(column -> column.asc().nullsLast()));
        return select(CARE_LEAVER.PERSON_ID, CARE_LEAVER.LATEST_CONTACT_ON).select(RECORD)
                .distinctOn(CARE_LEAVER.PERSON_ID)
                .from(CARE_LEAVER)
                .where(CARE_LEAVER.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(CARE_LEAVER.PERSON_ID.isNotNull())
                .orderBy(order.toList())
                .asTable("leaver");
    }

    private static Table<?> months(Star star) {
        return DSL.values(told(star)
                .<RowN>map(month -> row(List.of(
                        inline(month.date()),
                        inline(month.knownOn(star.businessDate())),
                        inline(month.previous().date()))))
                .toArray(RowN[]::new)).as("told", MONTH_END.getName(), AS_AT.getName(), MONTH_BEFORE.getName());
    }

    /** The running month is always among them. */
    private static Stream<MonthEnd> told(Star star) {
        return star.months().stream()
                .filter(month -> star.nights().telling(month.knownOn(star.businessDate()))
                        .filter(star.businessDate()::equals)
                        .isPresent());
    }

    private static Field<LocalDate> day(String column) {
        return field(name("told", column), SQLDataType.LOCALDATE);
    }
}
