package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.PERSON;

import org.jooq.Condition;
import org.jooq.Field;
import uk.corporateparenting.staging.Tonight;

/** Tonight's children and young people. */
final class Children {

    private Children() {}

    /** Joins the person a row is about. */
    static Condition named(Field<String> personId, Tonight tonight) {
        return PERSON.AUTHORITY_KEY.eq(tonight.authorityKey()).and(PERSON.PERSON_ID.eq(personId));
    }
}
