package uk.corporateparenting.warehouse;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.restricted.Tables.CHILD_IDENTITY;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.CARE_LEAVER;
import static uk.corporateparenting.schema.staging.Tables.ENROLMENT;
import static uk.corporateparenting.schema.staging.Tables.HEALTH_CHECK;
import static uk.corporateparenting.schema.staging.Tables.INVOLVEMENT;
import static uk.corporateparenting.schema.staging.Tables.LEGAL_STATUS;
import static uk.corporateparenting.schema.staging.Tables.MISSING_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.PEP;
import static uk.corporateparenting.schema.staging.Tables.PERSON;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;
import static uk.corporateparenting.schema.staging.Tables.VISIT;

import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/**
 * Gives every child of tonight a pseudonym that never changes: council times 10,000,000 plus a
 * running number.
 */
@Component
public final class ChildKeys {

    private static final int CHILDREN_OF_A_COUNCIL = 10_000_000;

    /**
     * Permanence rows are no evidence of a child: one system writes another system's identifier there.
     */
    private static final List<Table<?>> NAMING_A_CHILD = List.of(CARE_EPISODE, PLACEMENT, LEGAL_STATUS, REVIEW, VISIT,
            HEALTH_CHECK, MISSING_EPISODE, CARE_LEAVER, INVOLVEMENT, PEP, ENROLMENT);

    /** Numbers the children of a council seen for the first time, and returns how many there were. */
    public int number(DSLContext sql, int authorityKey, byte[] secret) {
        var newcomers = Newcomers.inOrder(unknown(sql, authorityKey), secret);
        if (!newcomers.isEmpty()) {
            var key = last(sql, authorityKey);
            var batch = sql.batch(sql.insertInto(CHILD_IDENTITY, CHILD_IDENTITY.CHILD_KEY, CHILD_IDENTITY.AUTHORITY_KEY,
                    CHILD_IDENTITY.PERSON_ID, CHILD_IDENTITY.IDENTIFIER_HASH)
                    .values((Integer) null, null, null, null));
            for (var newcomer : newcomers) {
                batch = batch.bind(++key, authorityKey, newcomer.identifier(), newcomer.hash());
            }
            batch.execute();
        }
        refreshBirths(sql, authorityKey);
        return newcomers.size();
    }

    private static List<String> unknown(DSLContext sql, int authorityKey) {
        Select<Record1<String>> named = select(PERSON.PERSON_ID).from(PERSON)
                .where(PERSON.AUTHORITY_KEY.eq(authorityKey));
        for (var table : NAMING_A_CHILD) {
            named = named.union(select(Column.of(table, PERSON.PERSON_ID)).from(table)
                    .where(Column.of(table, PERSON.AUTHORITY_KEY).eq(authorityKey)));
        }
        var person = named.asTable("named");
        var identifier = Column.of(person, PERSON.PERSON_ID);
        return sql.select(identifier)
                .from(person)
                .where(identifier.isNotNull())
                .andNotExists(select(inline(1))
                        .from(CHILD_IDENTITY)
                        .where(CHILD_IDENTITY.AUTHORITY_KEY.eq(authorityKey))
                        .and(CHILD_IDENTITY.PERSON_ID.eq(identifier)))
                .andNotExists(select(inline(1))
                        .from(PERSON)
                        .where(PERSON.AUTHORITY_KEY.eq(authorityKey))
                        .and(PERSON.PERSON_ID.eq(identifier))
                        .and(PERSON.IS_EXCLUDED))
                .fetch(identifier);
    }

    private static int last(DSLContext sql, int authorityKey) {
        return Objects.requireNonNull(sql.select(
                coalesce(max(CHILD_IDENTITY.CHILD_KEY), inline(authorityKey * CHILDREN_OF_A_COUNCIL)))
                .from(CHILD_IDENTITY)
                .where(CHILD_IDENTITY.AUTHORITY_KEY.eq(authorityKey))
                .fetchSingle()
                .value1());
    }

    private static void refreshBirths(DSLContext sql, int authorityKey) {
        var birth = select(PERSON.PERSON_ID, max(coalesce(PERSON.BORN_ON, PERSON.EXPECTED_BIRTH_ON)).as("born_on"))
                .from(PERSON)
                .where(PERSON.AUTHORITY_KEY.eq(authorityKey))
                .groupBy(PERSON.PERSON_ID)
                .asTable("birth");
        var bornOn = Column.of(birth, CHILD_IDENTITY.BORN_ON);
        sql.update(CHILD_IDENTITY)
                .set(CHILD_IDENTITY.BORN_ON, bornOn)
                .from(birth)
                .where(CHILD_IDENTITY.AUTHORITY_KEY.eq(authorityKey))
                .and(CHILD_IDENTITY.PERSON_ID.eq(Column.of(birth, PERSON.PERSON_ID)))
                .and(CHILD_IDENTITY.BORN_ON.isDistinctFrom(bornOn))
                .execute();
    }
}
