package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.CODE;
import static uk.corporateparenting.schema.staging.Tables.ESTABLISHMENT;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_ROLE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ESTABLISHMENT;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.warehouse.Fact;
import uk.corporateparenting.warehouse.Star;

/** Posts of the establishment; a record without a first day has always been in force. */
@Component
@Order(130)
final class EstablishmentFact implements Fact {

    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    @Override
    public Table<?> table() {
        return FACT_ESTABLISHMENT;
    }

    @Override
    public Select<?> tonight(Star star) {
        var area = Unknown.unlessText(ESTABLISHMENT.SERVICE_AREA);
        var role = Unknown.unless(DIM_ROLE.ROLE_KEY);
        var from = coalesce(ESTABLISHMENT.VALID_FROM, inline(ALWAYS));
        return select(
                ESTABLISHMENT.AUTHORITY_KEY,
                area,
                role,
                from.as(FACT_ESTABLISHMENT.VALID_FROM),
                rowNumber().over()
                        .partitionBy(ESTABLISHMENT.SERVICE_AREA, DIM_ROLE.ROLE_KEY, from)
                        .orderBy(ESTABLISHMENT.VALID_TO, ESTABLISHMENT.ESTABLISHMENT_FTE)
                        .as(FACT_ESTABLISHMENT.RECORD_NUMBER),
                ESTABLISHMENT.VALID_TO,
                ESTABLISHMENT.ESTABLISHMENT_FTE)
                .from(ESTABLISHMENT)
                .leftJoin(CODE).on(CODE.LIST.eq("role")).and(CODE.CODE_.eq(ESTABLISHMENT.ROLE))
                .leftJoin(DIM_ROLE).on(DIM_ROLE.NAME.eq(CODE.NAME))
                .where(ESTABLISHMENT.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(ESTABLISHMENT.ESTABLISHMENT_FTE.isNotNull())
                .and(Days.hasLength(from, ESTABLISHMENT.VALID_TO));
    }

    /** The feed has no window: what it no longer says was withdrawn. */
    @Override
    public Condition scope(Star star) {
        return noCondition();
    }
}
