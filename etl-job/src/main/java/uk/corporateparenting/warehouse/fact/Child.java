package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static uk.corporateparenting.schema.restricted.Tables.CHILD_IDENTITY;
import static uk.corporateparenting.schema.staging.Tables.PERSON;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.warehouse.Star;

/** The children of a council and their pseudonyms, test and duplicate records left out. */
final class Child {

    static final Field<Integer> KEY = field(name("child", "child_key"), SQLDataType.INTEGER);
    static final Field<String> PERSON_ID = field(name("child", "person_id"), SQLDataType.CLOB);

    private Child() {}

    static Table<?> of(Star star) {
        return select(CHILD_IDENTITY.CHILD_KEY, CHILD_IDENTITY.PERSON_ID)
                .from(CHILD_IDENTITY)
                .where(CHILD_IDENTITY.AUTHORITY_KEY.eq(star.authorityKey()))
                .andNotExists(selectOne()
                        .from(PERSON)
                        .where(PERSON.AUTHORITY_KEY.eq(star.authorityKey()))
                        .and(PERSON.PERSON_ID.eq(CHILD_IDENTITY.PERSON_ID))
                        .and(PERSON.IS_EXCLUDED))
                .asTable("child");
    }
}
