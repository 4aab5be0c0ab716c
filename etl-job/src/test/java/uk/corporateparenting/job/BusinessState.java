package uk.corporateparenting.job;

import static uk.corporateparenting.schema.control.Tables.BUSINESS_STATE;

import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** What the database says, by the one definition there is: {@code control.business_state()}. */
public final class BusinessState {

    private BusinessState() {}

    /** The hash of each table by its name. */
    public static Map<String, String> of(DSLContext sql) {
        return new TreeMap<>(sql.selectFrom(BUSINESS_STATE()).fetchMap(BUSINESS_STATE.RELATION, BUSINESS_STATE.HASH));
    }
}
