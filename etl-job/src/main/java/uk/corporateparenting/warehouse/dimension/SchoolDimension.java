package uk.corporateparenting.warehouse.dimension;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lead;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.toChar;
import static uk.corporateparenting.schema.staging.Tables.SCHOOL_GRADE;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_SCHOOL;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.warehouse.Column;
import uk.corporateparenting.warehouse.Dimension;
import uk.corporateparenting.warehouse.Star;

/**
 * Schools and the periods of their grades, each ended where the next begins. A grade that its
 * school's feed has withdrawn stays as a row that was never in force.
 */
@Component
@Order(20)
final class SchoolDimension implements Dimension {

    private static final int NO_GRADE = 9;
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    @Override
    public Table<?> table() {
        return DIM_SCHOOL;
    }

    @Override
    public Select<?> tonight(Star star) {
        var fed = fed(star).asTable("fed");
        var urn = Column.of(fed, DIM_SCHOOL.SCHOOL_URN);
        var from = Column.of(fed, DIM_SCHOOL.VALID_FROM);
        var next = lead(from).over().partitionBy(urn).orderBy(from);
        Select<Record> graded = select(List.of(
                SurrogateKey.of(DIM_SCHOOL, DIM_SCHOOL.SCHOOL_KEY, star, urn.asc(), from.asc())
                        .as(DIM_SCHOOL.SCHOOL_KEY),
                inline(star.authorityKey()).as(DIM_SCHOOL.AUTHORITY_KEY),
                urn,
                concat(urn, inline(" since "), toChar(from, "YYYY-MM-DD")).as(DIM_SCHOOL.VERSION_LABEL),
                Column.of(fed, DIM_SCHOOL.GRADE),
                Column.of(fed, DIM_SCHOOL.FRAMEWORK),
                Column.of(fed, DIM_SCHOOL.INSPECTED_ON),
                from,
                least(Column.of(fed, DIM_SCHOOL.VALID_TO), next).as(DIM_SCHOOL.VALID_TO)))
                .from(fed)
                .leftJoin(DIM_SCHOOL)
                .on(DIM_SCHOOL.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(DIM_SCHOOL.SCHOOL_URN.eq(urn))
                .and(DIM_SCHOOL.VALID_FROM.eq(from));
        return graded.unionAll(withdrawn(star, fed));
    }

    private static Select<Record> withdrawn(Star star, Table<?> fed) {
        var urn = Column.of(fed, DIM_SCHOOL.SCHOOL_URN);
        return select(List.of(DIM_SCHOOL.SCHOOL_KEY, DIM_SCHOOL.AUTHORITY_KEY, DIM_SCHOOL.SCHOOL_URN,
                DIM_SCHOOL.VERSION_LABEL, DIM_SCHOOL.GRADE, DIM_SCHOOL.FRAMEWORK, DIM_SCHOOL.INSPECTED_ON,
                DIM_SCHOOL.VALID_FROM, DIM_SCHOOL.VALID_FROM.as(DIM_SCHOOL.VALID_TO)))
                .from(DIM_SCHOOL)
                .where(DIM_SCHOOL.AUTHORITY_KEY.eq(star.authorityKey()))
                .andExists(selectOne().from(fed).where(urn.eq(DIM_SCHOOL.SCHOOL_URN)))
                .andNotExists(selectOne().from(fed)
                        .where(urn.eq(DIM_SCHOOL.SCHOOL_URN))
                        .and(Column.of(fed, DIM_SCHOOL.VALID_FROM).eq(DIM_SCHOOL.VALID_FROM)));
    }

    private static Select<?> fed(Star star) {
        var from = coalesce(SCHOOL_GRADE.VALID_FROM, SCHOOL_GRADE.INSPECTED_ON, inline(ALWAYS));
        var to = coalesce(SCHOOL_GRADE.VALID_TO, inline(SurrogateKey.FOR_EVER));
        return select(
                SCHOOL_GRADE.SCHOOL_URN,
                nullif(SCHOOL_GRADE.GRADE, NO_GRADE).as("grade"),
                coalesce(SCHOOL_GRADE.FRAMEWORK, inline("Unknown")).as("framework"),
                SCHOOL_GRADE.INSPECTED_ON,
                from.as("valid_from"),
                to.as("valid_to"))
                .distinctOn(SCHOOL_GRADE.SCHOOL_URN, from)
                .from(SCHOOL_GRADE)
                .where(SCHOOL_GRADE.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(SCHOOL_GRADE.SCHOOL_URN.isNotNull())
                .and(to.gt(from))
                .orderBy(
                        SCHOOL_GRADE.SCHOOL_URN.asc(),
                        from.asc(),
                        SCHOOL_GRADE.INSPECTED_ON.desc().nullsLast(),
                        to.desc(),
                        SCHOOL_GRADE.GRADE.asc(),
                        SCHOOL_GRADE.FRAMEWORK.asc());
    }
}
