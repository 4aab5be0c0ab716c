package uk.corporateparenting.warehouse.dimension;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static uk.corporateparenting.schema.restricted.Tables.CHILD_IDENTITY;
import static uk.corporateparenting.schema.staging.Tables.CODE;
import static uk.corporateparenting.schema.staging.Tables.DISABILITY;
import static uk.corporateparenting.schema.staging.Tables.IMMIGRATION_STATUS;
import static uk.corporateparenting.schema.staging.Tables.PERSON;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_CHILD;

import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.warehouse.Column;
import uk.corporateparenting.warehouse.Dimension;
import uk.corporateparenting.warehouse.Star;

/**
 * Children as fed tonight. One whose own row is missing is first told as unknown, then as last fed.
 */
@Component
@Order(10)
final class ChildDimension implements Dimension {

    private static final Field<String> UNKNOWN = inline("Unknown");

    @Override
    public Table<?> table() {
        return DIM_CHILD;
    }

    @Override
    public Select<?> tonight(Star star) {
        var sex = CODE.as("sex");
        var ethnicity = CODE.as("ethnicity");
        var disabled = disabled(star);
        var unaccompanied = unaccompanied(star);
        return select(
                CHILD_IDENTITY.CHILD_KEY,
                CHILD_IDENTITY.AUTHORITY_KEY,
                coalesce(sex.NAME, UNKNOWN).as(DIM_CHILD.SEX),
                coalesce(ethnicity.NAME, UNKNOWN).as(DIM_CHILD.ETHNICITY),
                coalesce(ethnicity.CODE_GROUP, UNKNOWN).as(DIM_CHILD.ETHNIC_GROUP),
                field(Column.of(disabled, DISABILITY.PERSON_ID).isNotNull()).as(DIM_CHILD.IS_DISABLED),
                field(Column.of(unaccompanied, IMMIGRATION_STATUS.PERSON_ID).isNotNull())
                        .as(DIM_CHILD.IS_UNACCOMPANIED))
                .distinctOn(CHILD_IDENTITY.CHILD_KEY)
                .from(CHILD_IDENTITY)
                .leftJoin(PERSON)
                .on(PERSON.AUTHORITY_KEY.eq(CHILD_IDENTITY.AUTHORITY_KEY))
                .and(PERSON.PERSON_ID.eq(CHILD_IDENTITY.PERSON_ID))
                .leftJoin(DIM_CHILD).on(DIM_CHILD.CHILD_KEY.eq(CHILD_IDENTITY.CHILD_KEY))
                .leftJoin(sex).on(sex.LIST.eq("sex")).and(sex.CODE_.eq(PERSON.SEX))
                .leftJoin(ethnicity).on(ethnicity.LIST.eq("ethnicity")).and(ethnicity.CODE_.eq(PERSON.ETHNICITY))
                .leftJoin(disabled).on(Column.of(disabled, DISABILITY.PERSON_ID).eq(CHILD_IDENTITY.PERSON_ID))
                .leftJoin(unaccompanied)
                .on(Column.of(unaccompanied, IMMIGRATION_STATUS.PERSON_ID).eq(CHILD_IDENTITY.PERSON_ID))
                .where(CHILD_IDENTITY.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(PERSON.PERSON_ID.isNotNull().or(DIM_CHILD.CHILD_KEY.isNull()))
                .orderBy(CHILD_IDENTITY.CHILD_KEY, PERSON.SEX, PERSON.ETHNICITY);
    }

    private static Table<?> disabled(Star star) {
        return selectDistinct(DISABILITY.PERSON_ID)
                .from(DISABILITY)
                .where(DISABILITY.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(DISABILITY.DISABILITY_.ne("NONE"))
                .asTable("disabled");
    }

    private static Table<?> unaccompanied(Star star) {
        return selectDistinct(IMMIGRATION_STATUS.PERSON_ID)
                .from(IMMIGRATION_STATUS)
                .where(IMMIGRATION_STATUS.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(IMMIGRATION_STATUS.IMMIGRATION_STATUS_.eq("UASC"))
                .asTable("unaccompanied");
    }
}
