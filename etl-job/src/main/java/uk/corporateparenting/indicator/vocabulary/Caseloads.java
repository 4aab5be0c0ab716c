package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.with;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_ROLE;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_WORKER;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ALLOCATION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.indicator.Cohort;
import uk.corporateparenting.indicator.Window;
import uk.corporateparenting.warehouse.Column;

/**
 * The people with whom the staff of each role work, and the staff themselves: each person or worker
 * is a case for every role.
 */
public final class Caseloads {

    private static final int UNKNOWN = -1;

    private static final Table<Record> HELD = table(name("held"));
    private static final Field<Integer> AUTHORITY = Column.of(HELD, FACT_ALLOCATION.AUTHORITY_KEY);
    private static final Field<LocalDate> MONTH_END = Column.of(HELD, "month_end", SQLDataType.LOCALDATE);
    private static final Field<String> BASIS = Column.of(HELD, "period_basis", SQLDataType.CLOB);
    private static final Field<Integer> ROLE = Column.of(HELD, FACT_ALLOCATION.ROLE_KEY);
    private static final Field<Integer> PERSON = Column.of(HELD, FACT_ALLOCATION.CHILD_KEY);
    private static final Field<Integer> WORKER = Column.of(HELD, DIM_WORKER.WORKER_NUMBER);
    private static final Field<BigDecimal> FULL_TIME = Column.of(HELD, DIM_WORKER.FULL_TIME_EQUIVALENT);

    private static final Table<Record> CASELOAD = table(name("caseload"));
    private static final Field<BigDecimal> BROUGHT = Column.of(CASELOAD, "brought", SQLDataType.NUMERIC);
    private static final Field<Integer> PLACE = Column.of(CASELOAD, "place", SQLDataType.INTEGER);

    private Caseloads() {}

    /**
     * The people, in care or not, with an involvement of a role open on K, and the workers of these
     * involvements, with the posts they filled when their night told.
     */
    public static Cohort peopleAndWorkers(Window window) {
        var cases = with(HELD.getName()).as(held(window))
                .select(columns(PERSON, castNull(FULL_TIME), PERSON.cast(SQLDataType.CLOB), PERSON))
                .from(HELD)
                .groupBy(AUTHORITY, MONTH_END, BASIS, ROLE, PERSON)
                .unionAll(select(columns(
                        inline(UNKNOWN), FULL_TIME, concat(inline("worker "), WORKER.cast(SQLDataType.CLOB)), WORKER))
                        .from(HELD)
                        .where(FULL_TIME.gt(inline(BigDecimal.ZERO)))
                        .groupBy(AUTHORITY, MONTH_END, BASIS, ROLE, WORKER, FULL_TIME))
                .asTable(CASELOAD.getName());
        return new Cohort(
                cases.join(DIM_ROLE).on(DIM_ROLE.ROLE_KEY.eq(Column.of(CASELOAD, DIM_ROLE.ROLE_KEY))),
                concat(Column.of(CASELOAD, "subject", SQLDataType.CLOB), inline("/"), DIM_ROLE.NAME),
                Column.of(CASELOAD, MONTH_END).eq(window.monthEnd())
                        .and(Column.of(CASELOAD, BASIS).eq(window.periodBasis())));
    }

    /** People rather than workers. */
    public static Condition arePeople() {
        return BROUGHT.isNull();
    }

    /** The post a worker fills, in full-time equivalents; nothing for people. */
    public static Field<BigDecimal> posts() {
        return BROUGHT;
    }

    /** The same person or worker in a further role. */
    public static Condition areInAnotherRole() {
        return PLACE.gt(inline(1));
    }

    private static List<SelectField<?>> columns(
            Field<Integer> child, Field<BigDecimal> brought, Field<String> subject, Field<Integer> identity) {
        return List.of(
                AUTHORITY,
                MONTH_END,
                BASIS,
                ROLE,
                child.as("child_key"),
                brought.as(BROUGHT.getName()),
                subject.as("subject"),
                rowNumber().over().partitionBy(MONTH_END, BASIS, identity).orderBy(ROLE).as(PLACE.getName()));
    }

    private static Select<?> held(Window window) {
        var allocated = DIM_WORKER.as("allocated");
        var told = DIM_WORKER.as("told");
        return select(
                FACT_ALLOCATION.AUTHORITY_KEY,
                window.monthEnd(),
                window.periodBasis(),
                FACT_ALLOCATION.ROLE_KEY,
                FACT_ALLOCATION.CHILD_KEY,
                told.WORKER_NUMBER,
                told.FULL_TIME_EQUIVALENT)
                .from(window.table())
                .join(FACT_ALLOCATION)
                .on(FACT_ALLOCATION.AUTHORITY_KEY.eq(window.authorityKey()))
                .and(Days.covers(FACT_ALLOCATION.STARTED_ON, FACT_ALLOCATION.ENDED_ON, window.known()))
                .and(FACT_ALLOCATION.ROLE_KEY.ne(inline(UNKNOWN)))
                .leftJoin(allocated)
                .on(allocated.WORKER_KEY.eq(FACT_ALLOCATION.WORKER_KEY))
                .leftJoin(told)
                .on(told.AUTHORITY_KEY.eq(FACT_ALLOCATION.AUTHORITY_KEY))
                .and(told.WORKER_NUMBER.eq(allocated.WORKER_NUMBER))
                .and(Days.covers(told.VALID_FROM, told.VALID_TO, window.toldOn()))
                .where(window.toldOn().isNotNull());
    }
}
