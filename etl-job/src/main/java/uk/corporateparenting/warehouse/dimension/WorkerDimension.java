package uk.corporateparenting.warehouse.dimension;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.toChar;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.restricted.Tables.WORKER_IDENTITY;
import static uk.corporateparenting.schema.staging.Tables.WORKER;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_WORKER;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.warehouse.Column;
import uk.corporateparenting.warehouse.Dimension;
import uk.corporateparenting.warehouse.Star;

/**
 * Workers and the periods of their descriptions. The feed knows only today, so a description holds
 * from the business date that first told it. Versions of later dates, left by nights now replayed,
 * were never in force until their night comes again.
 */
@Component
@Order(30)
final class WorkerDimension implements Dimension {

    private static final List<Field<?>> DESCRIPTION = List.of(
            DIM_WORKER.JOB_TITLE, DIM_WORKER.DEPARTMENT, DIM_WORKER.FULL_TIME_EQUIVALENT, DIM_WORKER.IS_AGENCY);

    @Override
    public Table<?> table() {
        return DIM_WORKER;
    }

    @Override
    public Select<?> tonight(Star star) {
        var described = described(star);
        var current = current(star);
        return kept(star, described, current).unionAll(opened(star, described, current));
    }

    /**
     * The version in force on the business date, ended where the worker is described anew, and later
     * ones.
     */
    private static Select<Record> kept(Star star, Table<?> described, Table<?> current) {
        var from = DIM_WORKER.VALID_FROM;
        var today = inline(star.businessDate());
        var validTo = when(from.gt(today), from)
                .when(from.lt(today).and(differs(described, current)), today)
                .otherwise(inline(SurrogateKey.FOR_EVER));
        return select(version(DIM_WORKER, DIM_WORKER.WORKER_KEY, from, validTo, DESCRIPTION.stream()
                .<Field<?>>map(column -> asOf(from.eq(today), described, column))
                .toList()))
                .from(DIM_WORKER)
                .join(described).on(number(described).eq(DIM_WORKER.WORKER_NUMBER))
                .join(current).on(number(current).eq(DIM_WORKER.WORKER_NUMBER))
                .where(DIM_WORKER.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(from.gt(today).or(DIM_WORKER.WORKER_KEY.eq(key(current))));
    }

    private static Select<Record> opened(Star star, Table<?> described, Table<?> current) {
        var today = inline(star.businessDate());
        var existing = DIM_WORKER.as("existing");
        var key = SurrogateKey.of(DIM_WORKER, existing.WORKER_KEY, star, number(described).asc());
        return select(version(described, key.as("worker_key"), today, inline(SurrogateKey.FOR_EVER),
                DESCRIPTION.stream().<Field<?>>map(column -> Column.of(described, column)).toList()))
                .from(described)
                .leftJoin(current).on(number(current).eq(number(described)))
                .leftJoin(existing)
                .on(existing.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(existing.WORKER_NUMBER.eq(number(described)))
                .and(existing.VALID_FROM.eq(today))
                .where(key(current).isNull()
                        .or(differs(described, current).and(Column.of(current, DIM_WORKER.VALID_FROM).ne(today))));
    }

    private static List<Field<?>> version(
            Table<?> worker, Field<?> key, Field<?> from, Field<?> to, List<Field<?>> description) {
        var number = number(worker);
        var authority = Column.of(worker, DIM_WORKER.AUTHORITY_KEY);
        var label = concat(inline("Worker "), number, inline(" since "), toChar(from, "YYYY-MM-DD"));
        return Stream.of(
                Stream.<Field<?>>of(key, authority, number, label.as(DIM_WORKER.VERSION_LABEL)),
                description.stream(),
                Stream.<Field<?>>of(from.as(DIM_WORKER.VALID_FROM), to.as(DIM_WORKER.VALID_TO)))
                .flatMap(columns -> columns)
                .toList();
    }

    private static Table<?> described(Star star) {
        return select(
                WORKER_IDENTITY.AUTHORITY_KEY,
                WORKER_IDENTITY.WORKER_NUMBER,
                coalesce(WORKER.JOB_TITLE, inline("Unknown")).as(DIM_WORKER.JOB_TITLE),
                coalesce(WORKER.DEPARTMENT, inline("Unknown")).as(DIM_WORKER.DEPARTMENT),
                WORKER.FULL_TIME_EQUIVALENT,
                WORKER.IS_AGENCY)
                .distinctOn(WORKER_IDENTITY.WORKER_NUMBER)
                .from(WORKER)
                .join(WORKER_IDENTITY)
                .on(WORKER_IDENTITY.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(WORKER_IDENTITY.WORKER_ID.eq(WORKER.WORKER_ID))
                .where(WORKER.AUTHORITY_KEY.eq(star.authorityKey()))
                .orderBy(WORKER_IDENTITY.WORKER_NUMBER, WORKER.FULL_TIME_EQUIVALENT, WORKER.JOB_TITLE,
                        WORKER.DEPARTMENT, WORKER.IS_AGENCY)
                .asTable("described");
    }

    private static Table<?> current(Star star) {
        return select(DIM_WORKER.fields())
                .distinctOn(DIM_WORKER.WORKER_NUMBER)
                .from(DIM_WORKER)
                .where(DIM_WORKER.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(DIM_WORKER.VALID_FROM.le(star.businessDate()))
                .and(DIM_WORKER.VALID_TO.gt(DIM_WORKER.VALID_FROM))
                .orderBy(DIM_WORKER.WORKER_NUMBER.asc(), DIM_WORKER.VALID_FROM.desc())
                .asTable("current");
    }

    /** A version of today says what is fed now, an earlier one what was fed then. */
    private static <T> Field<T> asOf(Condition isOfToday, Table<?> described, Field<T> column) {
        return when(isOfToday, Column.of(described, column)).otherwise(column).as(column);
    }

    private static Condition differs(Table<?> described, Table<?> current) {
        return DSL.or(DESCRIPTION.stream().map(column -> differs(column, described, current)).toList());
    }

    private static <T> Condition differs(Field<T> column, Table<?> described, Table<?> current) {
        return Column.of(described, column).isDistinctFrom(Column.of(current, column));
    }

    private static Field<Integer> number(Table<?> rows) {
        return Column.of(rows, DIM_WORKER.WORKER_NUMBER);
    }

    private static Field<Integer> key(Table<?> rows) {
        return Column.of(rows, DIM_WORKER.WORKER_KEY);
    }
}
